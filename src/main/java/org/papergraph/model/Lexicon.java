package org.papergraph.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Known things, found by the normal form of any of their names. */
public final class Lexicon {

    private final List<LexiconEntry> entries;
    private final Map<String, List<LexiconEntry>> byForm = new LinkedHashMap<>();

    public Lexicon(List<LexiconEntry> entries) {
        this.entries = List.copyOf(entries);
        for (LexiconEntry entry : this.entries) {
            entry.forms().stream()
                    .map(NormalForm::ofName)
                    .distinct()
                    .forEach(form ->
                            byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(entry));
        }
    }

    public List<LexiconEntry> entries() {
        return entries;
    }

    /** The entries of which {@code name} is a form, whatever its case, blanks and hyphens; mostly none or one. */
    public List<LexiconEntry> lookUp(String name) {
        return List.copyOf(byForm.getOrDefault(NormalForm.ofName(name), List.of()));
    }
}
