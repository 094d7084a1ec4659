package org.papergraph.extract.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/** Of which words the lexicon's names are made, and how: what names tend to begin and end with, whatever the name. */
public final class LexiconWords {

    private static final Pattern PIECES = Pattern.compile("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])");
    private static final int TYPES = EntityType.values().length;

    /** How often a word begins, ends and stands in names; the types of the names that it ends. */
    private static final class Count {
        private int begins;
        private int ends;
        private int stands;
        private final int[] types = new int[TYPES];
    }

    private static final Count NONE = new Count();

    private final Map<String, Count> words = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    LexiconWords(Lexicon lexicon) {
        for (LexiconEntry entry : lexicon.entries()) {
            entry.forms().forEach(form -> add(pieces(form), entry.type().ordinal()));
        }
    }

    private static List<String> pieces(String form) {
        List<String> pieces = new ArrayList<>(List.of(PIECES.split(form.toLowerCase(Locale.ROOT))));
        pieces.removeIf(String::isBlank);
        return pieces;
    }

    private void add(List<String> pieces, int type) {
        for (int i = 0; i < pieces.size(); i++) {
            count(pieces.get(i)).stands++;
            if (i > 0) {
                pairs.merge(pieces.get(i - 1) + ' ' + pieces.get(i), 1, Integer::sum);
            }
        }
        if (pieces.size() > 1) {
            count(pieces.get(0)).begins++;
            count(pieces.get(pieces.size() - 1)).ends++;
        }
        if (!pieces.isEmpty()) {
            count(pieces.get(pieces.size() - 1)).types[type]++;
        }
    }

    private Count count(String word) {
        return words.computeIfAbsent(word, w -> new Count());
    }

    /** The logarithm of one more than the number of longer names that begin with {@code word}; so the others. */
    public float begins(String word) {
        return (float) Math.log1p(words.getOrDefault(word, NONE).begins);
    }

    public float ends(String word) {
        return (float) Math.log1p(words.getOrDefault(word, NONE).ends);
    }

    public float stands(String word) {
        return (float) Math.log1p(words.getOrDefault(word, NONE).stands);
    }

    /** Of {@code word} right after {@code before}. */
    public float stands(String before, String word) {
        return (float) Math.log1p(pairs.getOrDefault(before + ' ' + word, 0));
    }

    /** The share of {@code type} among the names that end with {@code word}; -1 where none does. */
    public float share(String word, int type) {
        int[] types = words.getOrDefault(word, NONE).types;
        int all = 0;
        for (int n : types) {
            all += n;
        }
        return all == 0 ? -1 : (float) types[type] / all;
    }
}
