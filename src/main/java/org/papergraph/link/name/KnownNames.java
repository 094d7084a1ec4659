package org.papergraph.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/** The lexicon by its names in normal form, then by their stems. */
public final class KnownNames {

    private final Map<String, List<LexiconEntry>> bySpelling = new HashMap<>();
    private final Map<String, List<LexiconEntry>> byStems = new HashMap<>();
    private final Set<String> shared = new HashSet<>();

    public KnownNames(Lexicon lexicon) {
        for (LexiconEntry entry : lexicon.entries()) {
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

    /** An earlier entry that has both an abbreviation and, but for word endings, a long form of this one. */
    private LexiconEntry twin(LexiconEntry entry) {
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
