package org.papergraph.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/** The lexicon by its names in normal form, then by their stems. */
public final class KnownNames {

    private final Map<String, List<LexiconEntry>> bySpelling = new HashMap<>();
    private final Map<String, List<LexiconEntry>> byStems = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    public KnownNames(Lexicon lexicon) {
        for (LexiconEntry entry : lexicon.entries()) {
            entry.forms().stream().filter(Names::isLong).forEach(f -> words.addAll(FormKey.words(f)));
            LexiconEntry twin = twin(entry);
            if (twin != null) {
                entry.forms().forEach(form -> add(bySpelling, spelling(form, entry.type()), twin));
                continue;
            }
            for (String form : entry.forms()) {
                add(bySpelling, spelling(form, entry.type()), entry);
                add(byStems, kind(entry.type()) + Names.key(form, entry.type()), entry);
            }
        }
        bySpelling.values().stream()
                .filter(entries -> entries.size() > 1)
                .forEach(entries -> entries.forEach(e -> shared.add(e.iri())));
    }

    /** Whether the name of a thing alone may not tell it: it needs a context, or other things have one of its names. */
    public boolean isAmbiguous(LexiconEntry entry) {
        return !entry.context().isEmpty() || shared.contains(entry.iri());
    }

    /** An earlier entry that has both an abbreviation and, but for word endings, a long form of this one, or names of both. */
    private LexiconEntry twin(LexiconEntry entry) {
        return namedAlike(entry).orElseGet(() -> spelledOutAlike(entry));
    }

    private Optional<LexiconEntry> namedAlike(LexiconEntry entry) {
        return bySpelling.getOrDefault(spelling(entry.name(), entry.type()), List.of()).stream()
                .filter(e -> isPlain(e) && isPlain(entry) && e.type() == entry.type() && Names.isLong(entry.name()))
                .filter(e -> isNamed(entry, e.name()))
                .findFirst();
    }

    // Things that share their names with others have contexts or senses.
    private static boolean isPlain(LexiconEntry entry) {
        return entry.context().isEmpty() && entry.iri().indexOf('_') < 0;
    }

    private static boolean isNamed(LexiconEntry entry, String name) {
        return entry.forms().stream().anyMatch(f -> FormKey.of(f).equals(FormKey.of(name)));
    }

    private LexiconEntry spelledOutAlike(LexiconEntry entry) {
        Set<LexiconEntry> abbreviated = new HashSet<>();
        Set<LexiconEntry> spelledOut = new HashSet<>();
        for (String form : entry.forms()) {
            (Names.isLong(form) ? spelledOut : abbreviated)
                    .addAll(byStems.getOrDefault(kind(entry.type()) + Names.key(form, entry.type()), List.of()));
        }
        abbreviated.retainAll(spelledOut);
        return abbreviated.stream().min(Comparator.comparing(LexiconEntry::iri)).orElse(null);
    }

    private static void add(Map<String, List<LexiconEntry>> map, String key, LexiconEntry entry) {
        List<LexiconEntry> entries = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** The entries of a type that {@code form} may name; datasets and benchmarks are one type here. */
    public List<LexiconEntry> lookUp(String form, EntityType type) {
        List<LexiconEntry> found = spelled(form, type);
        return found.isEmpty()
                ? ofOtherType(form, type)
                : found.stream()
                        .filter(e -> !isLowerCase(form) || !isWordFor(e, form))
                        .toList();
    }

    /** Whether anything of the type has {@code name}, however that is written. */
    public boolean has(String name, EntityType type) {
        return !spelled(name, type).isEmpty();
    }

    /** Whether a form is an ordinary word, and what has its letters for a name has them in capitals: "math" is not MATH. */
    public boolean isWordAlone(String form, EntityType type) {
        return isLowerCase(form) && has(form, type) && lookUp(form, type).isEmpty();
    }

    /** Whether a form is written as an ordinary word with the letters of a name that {@code entry} has in capitals alone. */
    public boolean isWordFor(LexiconEntry entry, String form) {
        List<String> alike = entry.forms().stream()
                .filter(f -> Names.key(f, entry.type()).equals(Names.key(form, entry.type())))
                .toList();
        return form.matches("\\p{L}\\p{Ll}{3,}")
                && words.contains(FormKey.of(form))
                && !alike.isEmpty()
                && alike.stream().allMatch(f -> f.matches("[\\p{Lu}\\-]{2,}(?: .*)?"));
    }

    private static boolean isLowerCase(String form) {
        return form.chars().allMatch(Character::isLowerCase);
    }

    /** The synonyms of a method hold where the same is called a task, and the other way round. */
    private List<LexiconEntry> ofOtherType(String form, EntityType type) {
        if (!Names.isLong(form) || type != EntityType.METHOD && type != EntityType.TASK) {
            return List.of();
        }
        EntityType other = type == EntityType.METHOD ? EntityType.TASK : EntityType.METHOD;
        List<LexiconEntry> entries = bySpelling.getOrDefault(spelling(form, other), List.of());
        return entries.size() == 1 && isPlain(entries.get(0))
                ? List.of(entries.get(0).as(type))
                : List.of();
    }

    private List<LexiconEntry> spelled(String form, EntityType type) {
        List<LexiconEntry> exact = bySpelling.getOrDefault(spelling(form, type), List.of());
        if (!exact.isEmpty()) {
            return exact;
        }
        List<LexiconEntry> stems = byStems.getOrDefault(kind(type) + Names.key(form, type), List.of());
        boolean elliptic = stems.isEmpty() && type == EntityType.METHOD && form.matches("\\p{Lu}?\\p{Ll}{5,}");
        return elliptic ? bySpelling.getOrDefault(spelling(form + " model", type), List.of()) : stems;
    }

    private static String spelling(String form, EntityType type) {
        return kind(type) + FormKey.of(form);
    }

    public static String kind(EntityType type) {
        return type.isResource() ? "resource:" : type.label() + ":";
    }
}
