package org.papergraph.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/** The lexicon by its names in normal form, then by their stems. */
final class KnownNames {

    private final Map<String, List<LexiconEntry>> bySpelling = new HashMap<>();
    private final Map<String, List<LexiconEntry>> byStems = new HashMap<>();

    KnownNames(Lexicon lexicon) {
        for (LexiconEntry entry : lexicon.entries()) {
            for (String form : entry.forms()) {
                add(bySpelling, spelling(form, entry.type()), entry);
                add(byStems, kind(entry.type()) + Names.key(form, entry.type()), entry);
            }
        }
    }

    private static void add(Map<String, List<LexiconEntry>> map, String key, LexiconEntry entry) {
        List<LexiconEntry> entries = map.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /** The entries of a type that {@code form} may name; datasets and benchmarks are one type here. */
    List<LexiconEntry> lookUp(String form, EntityType type) {
        List<LexiconEntry> exact = bySpelling.getOrDefault(spelling(form, type), List.of());
        return exact.isEmpty() ? byStems.getOrDefault(kind(type) + Names.key(form, type), List.of()) : exact;
    }

    private static String spelling(String form, EntityType type) {
        return kind(type) + FormKey.of(form);
    }

    static String kind(EntityType type) {
        return type.isResource() ? "resource:" : type.label() + ":";
    }
}
