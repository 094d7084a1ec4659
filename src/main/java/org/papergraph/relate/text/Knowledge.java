package org.papergraph.relate.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/**
 * What is known before a paper is read: names, from the lexicon, and wordings. A name that the field knows is seldom introduced, and
 * a known kinship makes it likelier that the text means it; neither states anything by itself.
 */
public final class Knowledge {

    private final Lexicon lexicon;
    private final boolean wordings;
    private final Map<String, List<LexiconEntry>> byIri;

    public Knowledge(Lexicon lexicon) {
        this(lexicon, true);
    }

    private Knowledge(Lexicon lexicon, boolean wordings) {
        this.lexicon = lexicon;
        this.wordings = wordings;
        this.byIri = lexicon.entries().stream().collect(Collectors.groupingBy(LexiconEntry::iri));
    }

    /** The same for one who must do without wordings. */
    public Knowledge withoutWordings() {
        return new Knowledge(lexicon, false);
    }

    boolean heedsWordings() {
        return wordings;
    }

    /**
     * How an entity is known: {@code same} type, as an {@code other} one, or {@code new} to the lexicon; {@code short} if it knows an
     * abbreviation, but not what the paper says that it stands for.
     */
    String standing(Entity entity) {
        List<LexiconEntry> entries = entries(entity);
        if (entries.isEmpty()) {
            return "new";
        }
        List<String> longForms = entity.forms().stream()
                .filter(f -> spellsOut(f, entity.forms()))
                .toList();
        if (!longForms.isEmpty() && longForms.stream().allMatch(f -> lookUp(f).isEmpty())) {
            return "short";
        }
        return entries.stream().anyMatch(e -> alike(e.type(), entity.type())) ? "same" : "other";
    }

    /** "Convolutional network" of "CNN"; "deep CNN" only adds to it. */
    private static boolean spellsOut(String form, List<String> forms) {
        List<String> words = List.of(form.split(" "));
        return words.size() > 1 && forms.stream().noneMatch(words::contains);
    }

    private List<LexiconEntry> entries(Entity entity) {
        return entity.forms().stream()
                .flatMap(form -> lookUp(form).stream())
                .distinct()
                .toList();
    }

    private List<LexiconEntry> lookUp(String form) {
        List<LexiconEntry> found = lexicon.lookUp(form);
        return found.isEmpty() ? lexicon.lookUp(Names.singular(form)) : found;
    }

    private static boolean alike(EntityType a, EntityType b) {
        return a == b || a.isResource() && b.isResource();
    }

    /** How the lexicon says that the subject descends from the object: {@code broader}, {@code version}, {@code part}. */
    Set<String> kinship(Entity subject, Entity object) {
        Set<String> kinship = new LinkedHashSet<>();
        Set<String> ancestors = iris(entries(object));
        for (LexiconEntry entry : entries(subject)) {
            addIf(entry.versionOf().stream().anyMatch(ancestors::contains), "version", kinship);
            addIf(entry.partOf().stream().anyMatch(ancestors::contains), "part", kinship);
            addIf(entry.broader().stream().anyMatch(ancestors::contains), "broader", kinship);
        }
        return kinship;
    }

    /** What the lexicon says that an entity is a kind or version of: local names, over two generations. */
    Set<String> kinds(Entity entity) {
        Set<String> kinds = new LinkedHashSet<>();
        for (LexiconEntry entry : entries(entity)) {
            if (alike(entry.type(), entity.type())) {
                kinds.addAll(parents(entry));
                parents(entry).stream()
                        .flatMap(iri -> byIri.getOrDefault(iri, List.of()).stream())
                        .forEach(parent -> kinds.addAll(parents(parent)));
            }
        }
        return kinds.stream()
                .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    private static List<String> parents(LexiconEntry entry) {
        return Stream.concat(entry.broader().stream(), entry.versionOf().stream())
                .toList();
    }

    private static Set<String> iris(List<LexiconEntry> entries) {
        Set<String> iris = new LinkedHashSet<>();
        entries.forEach(e -> iris.add(e.iri()));
        return iris;
    }

    private static void addIf(boolean holds, String kind, Set<String> kinship) {
        if (holds) {
            kinship.add(kind);
        }
    }
}
