package org.papergraph.relate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.model.Sentence;
import org.papergraph.model.Token;

/** What the dependency parse of one sentence says of its words. */
public final class Syntax {

    private static final int LONGEST_CHAIN = 40;

    private final List<Token> tokens;

    Syntax(Sentence sentence) {
        tokens = sentence.tokens();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int word) {
        return tokens.get(word);
    }

    /** The lemma in lower case, but a possessive as it stands ("our" is not "we"). Either end of the sentence has a mark. */
    public String lemma(int word) {
        if (word < 0 || word >= tokens.size()) {
            return word < 0 ? "<s>" : "</s>";
        }
        Token token = tokens.get(word);
        return (token.tag().equals("PRP$") ? token.text() : token.lemma()).toLowerCase(Locale.ROOT);
    }

    public String dependency(int word) {
        return tokens.get(word).dependency();
    }

    /** The word that {@code word} depends on, or -1 for the root. */
    public int parent(int word) {
        return tokens.get(word).head();
    }

    public boolean isVerb(int word) {
        return tokens.get(word).tag().startsWith("VB");
    }

    /** The word of {@code [first, end)} whose head lies outside. */
    public int head(int first, int end) {
        for (int w = end - 1; w >= first; w--) {
            int parent = parent(w);
            if (parent < first || parent >= end) {
                return w;
            }
        }
        return end - 1;
    }

    /** The first member of the coordination or apposition to which {@code word} belongs. */
    public int lead(int word) {
        int at = word;
        for (int i = 0; i < LONGEST_CHAIN && parent(at) >= 0; i++) {
            String dependency = dependency(at);
            if (!dependency.equals("conj") && !dependency.equals("appos") && !dependency.equals("list")) {
                break;
            }
            at = parent(at);
        }
        return at;
    }

    /** The dependency with its preposition or marker, such as {@code obl:on}. */
    public String role(int word) {
        String dependency = dependency(word);
        for (int w = Math.max(0, word - 8); w < word; w++) {
            if (parent(w) == word
                    && (dependency(w).equals("case") || dependency(w).equals("mark"))) {
                return dependency + ":" + lemma(w);
            }
        }
        return dependency;
    }

    /** The nearest verb above {@code word}, itself excluded, or -1. */
    public int verbAbove(int word) {
        int at = parent(word);
        for (int i = 0; i < LONGEST_CHAIN && at >= 0; i++) {
            if (isVerb(at)) {
                return at;
            }
            at = parent(at);
        }
        return -1;
    }

    /** The subject of {@code verb}, also where it is inherited from the verb that governs it; or -1. */
    public int subjectOf(int verb) {
        int at = verb;
        for (int i = 0; i < 4 && at >= 0; i++) {
            for (int w = 0; w < tokens.size(); w++) {
                if (parent(w) == at && dependency(w).startsWith("nsubj")) {
                    return w;
                }
            }
            String dependency = dependency(at);
            boolean inherits = dependency.equals("conj")
                    || dependency.equals("xcomp")
                    || dependency.equals("advcl")
                    || dependency.equals("parataxis");
            at = inherits ? parent(at) : -1;
        }
        return -1;
    }

    /** Whether {@code verb} is denied or only hoped for: "not", "could", "future". */
    public boolean isUnreal(int verb) {
        for (int w = 0; w < tokens.size(); w++) {
            if (parent(w) == verb && Cues.UNREAL.contains(lemma(w))) {
                return true;
            }
        }
        return false;
    }

    /** The words from {@code word} to the root, itself first. */
    public List<Integer> chain(int word) {
        List<Integer> chain = new ArrayList<>();
        for (int at = word; at >= 0 && chain.size() < LONGEST_CHAIN; at = parent(at)) {
            chain.add(at);
        }
        return chain;
    }
}
