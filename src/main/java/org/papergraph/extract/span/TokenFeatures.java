package org.papergraph.extract.span;

import java.util.List;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.extract.text.Piece;
import org.papergraph.extract.text.PieceSentence;
import org.papergraph.model.Token;

/** The features of single pieces: the words around, their shapes, affixes and tags, the parse, and what the lexicon knows. */
final class TokenFeatures {

    private static final String NONE = "\u0000";
    private static final int WINDOW = 2;

    private final PaperFacts facts;
    private final List<Hints> hints;
    private final FeatureList features = new FeatureList();

    TokenFeatures(PaperFacts facts, List<Hints> hints) {
        this.facts = facts;
        this.hints = hints;
    }

    long[][] of(int s) {
        PieceSentence sentence = facts.sentences().get(s);
        LexiconTags lexicon = new LexiconTags(facts, s);
        long[][] all = new long[sentence.size()][];
        for (int i = 0; i < all.length; i++) {
            features.add("bias");
            words(sentence, i);
            spelling(sentence, i);
            syntax(sentence, i);
            place(sentence, s, i);
            lexicon(lexicon, i);
            for (Hints hint : hints) {
                hint(hint, s, i);
            }
            all[i] = features.take();
        }
        return all;
    }

    private static String lower(PieceSentence sentence, int i) {
        return sentence.lower(i);
    }

    private static String shape(PieceSentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? NONE : sentence.piece(i).shape();
    }

    private static String tag(PieceSentence sentence, int i) {
        return i < 0 || i >= sentence.size() ? NONE : sentence.token(i).tag();
    }

    private static final String[] WORD = {"w-2", "w-1", "w", "w+1", "w+2"};
    private static final String[] TAG = {"t-2", "t-1", "t", "t+1", "t+2"};

    private void words(PieceSentence sentence, int i) {
        for (int d = -WINDOW; d <= WINDOW; d++) {
            features.add(WORD[d + WINDOW], lower(sentence, i + d));
            features.add(TAG[d + WINDOW], tag(sentence, i + d));
        }
        String word = lower(sentence, i);
        features.add("w-1,w", lower(sentence, i - 1), word);
        features.add("w,w+1", word, lower(sentence, i + 1));
        features.add("t-1,t", tag(sentence, i - 1), tag(sentence, i));
        features.add("t,t+1", tag(sentence, i), tag(sentence, i + 1));
        features.add("w-2,w-1", lower(sentence, i - 2), lower(sentence, i - 1));
        features.add("w+1,w+2", lower(sentence, i + 1), lower(sentence, i + 2));
    }

    private static final String[] PREFIX = {"p1", "p2", "p3", "p4"};
    private static final String[] SUFFIX = {"s1", "s2", "s3", "s4"};

    private void spelling(PieceSentence sentence, int i) {
        Piece piece = sentence.piece(i);
        String word = piece.lower();
        features.add("lemma", sentence.token(i).lemma());
        features.add("case", piece.text());
        features.add("shape", piece.shape());
        features.add("shape-1", shape(sentence, i - 1));
        features.add("shape+1", shape(sentence, i + 1));
        features.add("shape-1,shape", shape(sentence, i - 1), piece.shape());
        features.add("shape,shape+1", piece.shape(), shape(sentence, i + 1));
        for (int n = 1; n <= PREFIX.length && n < word.length(); n++) {
            features.add(PREFIX[n - 1], word.substring(0, n));
            features.add(SUFFIX[n - 1], word.substring(word.length() - n));
        }
        features.add("glue", (piece.first() ? 1 : 0) + (piece.last() ? 2 : 0));
        features.add("shape,glue", piece.shape(), (piece.first() ? 1 : 0) + (piece.last() ? 2 : 0));
    }

    private void syntax(PieceSentence sentence, int i) {
        Token token = sentence.token(i);
        String head = token.head() < 0
                ? NONE
                : sentence.sentence().tokens().get(token.head()).lemma();
        features.add("dep", token.dependency());
        features.add("dep,head", token.dependency(), head);
        features.add("w,head", token.lemma(), head);
    }

    private void place(PieceSentence sentence, int s, int i) {
        Piece piece = sentence.piece(i);
        int where = sentence.title() ? 0 : s + 1 == facts.sentences().size() ? 1 : 2;
        features.add("place", where);
        features.add("shape,place", piece.shape(), where + (i == 0 ? 4 : 0));
        if (facts.isCapitalised(piece.lower())) {
            features.add("capitalised", piece.shape());
        }
    }

    private void lexicon(LexiconTags lexicon, int i) {
        features.add("lex", lexicon.longest(i));
        features.add("lex-1", lexicon.longest(i - 1));
        features.add("lex+1", lexicon.longest(i + 1));
        features.add(
                "lex-1,lex,lex+1", lexicon.longest(i - 1) + 64L * lexicon.longest(i) + 4096L * lexicon.longest(i + 1));
        features.add("lexany", lexicon.any(i));
    }

    private void hint(Hints hint, int s, int i) {
        int size = facts.sentences().get(s).size();
        for (int k = 0; k < hint.labels(); k++) {
            features.add(hint.source(), 10L * Hints.step(hint.ofToken(s, i, k)) + k);
            features.add(hint.source() + "-1", i == 0 ? -1 : 10L * Hints.step(hint.ofToken(s, i - 1, k)) + k);
            features.add(hint.source() + "+1", i + 1 == size ? -1 : 10L * Hints.step(hint.ofToken(s, i + 1, k)) + k);
        }
    }
}
