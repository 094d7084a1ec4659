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
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Initials;
import org.papergraph.model.LexiconEntry;

/** Writes out the abbreviations inside longer names: "offline RL" is "offline reinforcement learning". */
final class Expansion {

    /** What these stand for is no thing of its own. */
    private static final Map<String, String> PARTS =
            Map.of("FT", "fine-tuning", "PT", "pre-training", "VL", "vision-language");

    private final Map<String, String> defined = new HashMap<>();
    private final KnownNames known;

    /** Knows the abbreviations that the paper's own entities explain, and those of which the lexicon has one meaning. */
    Expansion(Annotation paper, KnownNames known) {
        this.known = known;
        for (Entity entity : paper.entities()) {
            entity.forms().forEach(s -> entity.forms().forEach(l -> define(s, l)));
        }
        for (Entity entity : paper.entities()) {
            entity.forms().forEach(s -> entity.forms().forEach(l -> defineInside(s, l)));
        }
    }

    private void define(String shortForm, String longForm) {
        if (isAbbreviation(shortForm) && Names.isLong(longForm) && Initials.match(shortForm, longForm)) {
            defined.putIfAbsent(FormKey.of(shortForm), longForm);
        }
    }

    // "constant LR" beside "constant learning rate"
    private void defineInside(String shorter, String longer) {
        List<String> few = List.of(shorter.split(" "));
        List<String> many = List.of(withoutBracket(longer).split(" "));
        for (int at = 0; at < few.size() && few.size() > 1; at++) {
            int end = many.size() - (few.size() - at - 1);
            if (isAbbreviation(few.get(at)) && end > at && agree(few, many, at, end)) {
                String middle = String.join(" ", many.subList(at, end));
                boolean spelledOut = middle.matches(".+[ \\-].+") && Initials.match(few.get(at), middle);
                if (spelledOut) {
                    defined.putIfAbsent(FormKey.of(few.get(at)), middle);
                }
            }
        }
    }

    private static boolean agree(List<String> few, List<String> many, int at, int end) {
        return key(few.subList(0, at)).equals(key(many.subList(0, at)))
                && key(few.subList(at + 1, few.size())).equals(key(many.subList(end, many.size())));
    }

    private static String key(List<String> words) {
        return FormKey.of(String.join(" ", words));
    }

    // "text-to-image (T2I) model"
    private static String withoutBracket(String form) {
        return form.replaceAll(" \\(\\p{Lu}[\\p{L}\\p{N}\\-]*\\)(?= )", "");
    }

    /** The form with its abbreviations written out, where it has other words as well. */
    String of(String form, EntityType type) {
        return isClear(form, type) ? form : expand(withoutBracket(form));
    }

    // Two letters stand for much: "LR decay" is known, and is no decay of logistic regression.
    private boolean isClear(String form, EntityType type) {
        return !form.matches(".*\\b\\p{Lu}{3,}.*") && known.has(form, type);
    }

    private String expand(String form) {
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
        String own = defined.getOrDefault(FormKey.of(abbreviation), PARTS.get(abbreviation));
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
