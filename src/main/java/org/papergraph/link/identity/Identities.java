package org.papergraph.link.identity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.link.name.Context;
import org.papergraph.link.name.FormKey;
import org.papergraph.link.name.KnownNames;
import org.papergraph.link.name.Names;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Initials;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/** Tells what the entities of one paper are: things that the lexicon knows, or identities to be compared with other papers'. */
public final class Identities {

    private final KnownNames known;

    public Identities(Lexicon lexicon) {
        this.known = new KnownNames(lexicon);
    }

    /** All of one paper's entities, in their order. */
    public List<Found> of(Annotation annotation) {
        String text = text(annotation);
        Expansion expansion = new Expansion(annotation, known);
        List<Found> found = annotation.entities().stream()
                .map(e -> find(
                        e,
                        forms(e, expansion),
                        introduces(annotation, e),
                        annotation.paper().title(),
                        text))
                .toList();
        Map<String, String> names = new HashMap<>();
        found.forEach(f -> names.put(f.entity().id(), f.name()));
        Neighbours neighbours = new Neighbours(annotation, names);
        return found.stream().map(f -> f.with(neighbours.of(f.entity().id()))).toList();
    }

    private static List<String> forms(Entity entity, Expansion expansion) {
        return Stream.concat(Stream.of(entity.name()), entity.forms().stream())
                .map(f -> expansion.of(f.strip(), entity.type()))
                .filter(f -> !FormKey.of(f).isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the lexicon has another thing of this type under this name. */
    public boolean isTaken(Identity identity) {
        return known.has(identity.name(), identity.type());
    }

    private static boolean introduces(Annotation annotation, Entity entity) {
        return annotation.relations().stream()
                .anyMatch(r -> r.type() == RelationType.INTRODUCES
                        && r.subject().equals(Relation.PAPER)
                        && r.object().equals(entity.id()));
    }

    private static String text(Annotation annotation) {
        StringBuilder text = new StringBuilder(annotation.paper().text());
        annotation
                .entities()
                .forEach(e -> e.forms().forEach(f -> text.append('\n').append(f)));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private Found find(Entity entity, List<String> forms, boolean introduced, String title, String text) {
        Identity identity = identity(entity, forms, introduced, title);
        List<String> longForms = forms.stream().filter(Names::isLong).toList();
        List<LexiconEntry> byLong = candidates(entity, longForms);
        boolean ownName = introduced
                && Names.isName(entity.name())
                && known.lookUp(entity.name(), entity.type()).isEmpty();
        if (!byLong.isEmpty() && !ownName) {
            return found(entity, identity, ranked(byLong, entity, forms, text), Optional.empty(), text);
        }
        List<LexiconEntry> byShort = candidates(entity, forms).stream()
                .filter(e -> mayMean(e, forms, longForms) && !isHeadAlone(e, entity, forms))
                .toList();
        List<LexiconEntry> inContext =
                byShort.stream().filter(e -> Context.allows(e, text)).toList();
        boolean elsewhere = introduced || identity.longForm().isPresent();
        return found(
                entity,
                identity,
                ranked(inContext, entity, forms, text),
                ranked(elsewhere ? List.of() : wellKnown(named(byShort, forms)), entity, forms, text).stream()
                        .findFirst(),
                text);
    }

    private Found found(Entity entity, Identity identity, List<Ranked> ranked, Optional<Ranked> perhaps, String text) {
        return new Found(
                entity,
                identity,
                ranked.stream().map(Ranked::link).findFirst(),
                ranked.stream().skip(1).map(Ranked::link).toList(),
                perhaps.map(Ranked::link),
                ranked.stream().anyMatch(r -> known.isAmbiguous(r.entry())),
                text,
                Set.of());
    }

    private record Ranked(LexiconEntry entry, Link link) {}

    /** Those that the paper does not name by an ordinary word alone. */
    private List<LexiconEntry> named(List<LexiconEntry> entries, List<String> forms) {
        return entries.stream()
                .filter(e ->
                        forms.stream().anyMatch(f -> known.lookUp(f, e.type()).contains(e) && !known.isWordFor(e, f)))
                .toList();
    }

    /** What a name may mean outside its context: the things that have the name for their own, or that have a longer name. */
    private static List<LexiconEntry> wellKnown(List<LexiconEntry> entries) {
        List<LexiconEntry> first =
                entries.stream().filter(e -> key(e).sense().isEmpty()).toList();
        return first.isEmpty() && entries.size() == 1
                ? entries.stream()
                        .filter(e -> e.forms().stream().anyMatch(Names::isLong))
                        .toList()
                : first;
    }

    private static Identity identity(Entity entity, List<String> forms, boolean introduced, String title) {
        List<String> longForms = forms.stream().filter(Names::isLong).toList();
        List<String> shortForms = forms.stream()
                .filter(f -> Names.isName(f) || longForms.isEmpty())
                .toList();
        Optional<String> longForm =
                longForms.isEmpty() ? Optional.empty() : Optional.of(Names.longest(longForms, shortForms));
        String name = shortForms.stream().findFirst().or(() -> longForm).orElse(entity.name());
        Optional<String> meaning = longForm.filter(l -> !shortForms.isEmpty());
        return new Identity(
                entity.type(),
                Names.canonical(name),
                name,
                Names.canonical(name).replaceAll("[\\s\\-]", ""),
                Names.key(name, entity.type()),
                meaning.map(Names::canonical),
                meaning.map(l -> Names.key(l, entity.type())),
                Optional.of(title).filter(t -> introduced && Names.isProper(name)));
    }

    private List<LexiconEntry> candidates(Entity entity, List<String> forms) {
        return forms.stream()
                .flatMap(f -> known.lookUp(f, entity.type()).stream())
                .distinct()
                .toList();
    }

    /** Where "spatial adapters" are called "adapters" once they have been named, that names the kind. */
    private boolean isHeadAlone(LexiconEntry entry, Entity entity, List<String> forms) {
        List<String> name = FormKey.words(entity.name());
        return Names.isLong(entity.name())
                && forms.stream()
                        .filter(f -> known.lookUp(f, entity.type()).contains(entry))
                        .map(FormKey::words)
                        .allMatch(w -> w.size() < name.size() && endsWith(name, w));
    }

    /** A name alone does not make the thing, where the paper gives it another meaning. */
    private static boolean mayMean(LexiconEntry entry, List<String> forms, List<String> longForms) {
        List<String> meanings = longForms.stream()
                .filter(l -> forms.stream().anyMatch(s -> Names.isName(s) && Initials.match(s, l)))
                .toList();
        List<String> knownMeanings =
                entry.forms().stream().filter(Names::isLong).toList();
        return meanings.isEmpty()
                || knownMeanings.isEmpty()
                || meanings.stream().anyMatch(m -> knownMeanings.stream().anyMatch(k -> Names.alike(m, k)));
    }

    /** The entries for which most speaks, those first that have the name for their own. */
    private List<Ranked> ranked(List<LexiconEntry> entries, Entity entity, List<String> forms, String text) {
        Comparator<LexiconEntry> evidence = Comparator.<LexiconEntry>comparingInt(e -> specific(e, entity, forms))
                .thenComparing(e -> matches(e, entity, forms))
                .thenComparing(e -> matches(e, entity, forms.subList(0, 1)))
                .thenComparing(e -> longest(e, entity, forms))
                .thenComparing(e -> !e.context().isEmpty() && Context.matches(e, text))
                .thenComparing(e -> spoken(e, text))
                .thenComparing(e -> e.context().isEmpty());
        List<LexiconEntry> left = entries.stream()
                .filter(e -> entries.stream().noneMatch(o -> isNarrower(o, e, entity, forms)))
                .toList();
        return left.stream()
                .filter(e -> left.stream().noneMatch(o -> evidence.compare(o, e) > 0))
                .sorted(Comparator.<LexiconEntry, Boolean>comparing(e -> e.iri().indexOf('_') >= 0)
                        .thenComparing(LexiconEntry::iri))
                .map(e -> new Ranked(e, new Link(key(e), reason(e, entity, forms))))
                .toList();
    }

    /** Whether the paper names {@code entry} by a name with which one of {@code wider} ends, as "large language models" are. */
    private boolean isNarrower(LexiconEntry entry, LexiconEntry wider, Entity entity, List<String> forms) {
        List<List<String>> few = names(wider, entity, forms);
        List<List<String>> many = names(entry, entity, forms);
        return many.stream()
                .filter(m -> !few.contains(m))
                .anyMatch(m -> few.stream().anyMatch(f -> f.size() < m.size() && endsWith(m, f)));
    }

    private List<List<String>> names(LexiconEntry entry, Entity entity, List<String> forms) {
        return forms.stream()
                .filter(Names::isLong)
                .filter(f -> known.lookUp(f, entity.type()).contains(entry))
                .map(FormKey::words)
                .toList();
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    /** Metrics are cut short once they have been named in full: "F1" may be the macro F1. */
    private int specific(LexiconEntry entry, Entity entity, List<String> forms) {
        return entity.type() == EntityType.METRIC ? longest(entry, entity, forms) : 0;
    }

    /** How many words the longest name has that the paper and the entry share. */
    private int longest(LexiconEntry entry, Entity entity, List<String> forms) {
        return forms.stream()
                .filter(f -> known.lookUp(f, entity.type()).contains(entry))
                .mapToInt(f -> FormKey.words(f).size())
                .max()
                .orElse(0);
    }

    private long matches(LexiconEntry entry, Entity entity, List<String> forms) {
        return forms.stream()
                .filter(f -> known.lookUp(f, entity.type()).contains(entry))
                .count();
    }

    /** How many words of the entry's long forms the paper uses. */
    private static long spoken(LexiconEntry entry, String text) {
        return entry.forms().stream()
                .filter(Names::isLong)
                .mapToLong(f -> FormKey.words(f).stream().filter(text::contains).count())
                .max()
                .orElse(0);
    }

    private String reason(LexiconEntry entry, Entity entity, List<String> forms) {
        String form = forms.stream()
                .filter(f -> known.lookUp(f, entity.type()).contains(entry))
                .findFirst()
                .orElseThrow();
        return "the lexicon has “" + form + "” among the names of " + entry.name();
    }

    private static EntityKey key(LexiconEntry entry) {
        String local = entry.iri().substring(entry.iri().lastIndexOf('/') + 1);
        int sense = local.indexOf('_');
        return new EntityKey(
                entry.type(), entry.name(), sense < 0 ? Optional.empty() : Optional.of(local.substring(sense + 1)));
    }
}
