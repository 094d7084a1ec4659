package org.papergraph.link.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.link.name.FormKey;
import org.papergraph.link.name.KnownNames;
import org.papergraph.link.name.Names;
import org.papergraph.model.Annotation;
import org.papergraph.model.EntityType;
import org.papergraph.model.Initials;
import org.papergraph.model.LexiconEntry;

/** Writes out the abbreviations inside longer names: "offline RL" is "offline reinforcement learning". */
final class Expansion {

    private final Map<String, String> defined = new HashMap<>();
    private final KnownNames known;

    /** Knows the abbreviations that the paper's own entities explain, and those of which the lexicon has one meaning. */
    Expansion(Annotation paper, KnownNames known) {
        this.known = known;
        paper.entities()
                .forEach(e -> e.forms().stream()
                        .filter(Names::isLong)
                        .forEach(l -> e.forms().stream()
                                .filter(s -> isAbbreviation(s) && Initials.match(s, l))
                                .forEach(s -> defined.putIfAbsent(FormKey.of(s), l))));
    }

    /** The form with its abbreviations written out, where it has other words as well. */
    String of(String form) {
        String[] words = form.split(" ");
        if (words.length < 2) {
            return form;
        }
        List<String> out = new ArrayList<>();
        boolean plain = false;
        for (String word : words) {
            plain |= word.matches("[\\p{Ll}\\-]{3,}");
            out.add(isAbbreviation(word) ? meaning(word).orElse(word) : word);
        }
        return plain ? String.join(" ", out) : form;
    }

    private Optional<String> meaning(String abbreviation) {
        String own = defined.get(FormKey.of(abbreviation));
        return own != null ? Optional.of(own) : knownMeaning(abbreviation);
    }

    private Optional<String> knownMeaning(String abbreviation) {
        List<LexiconEntry> entries = new ArrayList<>(known.lookUp(abbreviation, EntityType.METHOD));
        entries.addAll(known.lookUp(abbreviation, EntityType.TASK));
        boolean clear = entries.size() == 1 && Names.isLong(entries.get(0).name());
        return clear ? Optional.of(entries.get(0).name()) : Optional.empty();
    }

    private static boolean isAbbreviation(String word) {
        return word.matches("\\p{Lu}{2,6}s?");
    }
}
