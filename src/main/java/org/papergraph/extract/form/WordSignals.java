package org.papergraph.extract.form;

import java.util.List;
import org.papergraph.extract.lexicon.LexiconWords;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.extract.text.PieceSentence;
import org.papergraph.model.EntityType;
import org.papergraph.model.Token;

/** What the words in and around a candidate say: whether names are made of such words, and how they hang together in the parse. */
final class WordSignals {

    private static final int TYPES = EntityType.values().length;
    private static final float NO_PAIR = -1;

    private final PaperFacts facts;
    private final LexiconWords lexicon;

    WordSignals(PaperFacts facts, LexiconWords lexicon) {
        this.facts = facts;
        this.lexicon = lexicon;
    }

    void add(FormCandidate candidate, SignalList signals) {
        inside(candidate.first(), signals);
        float[] around = new float[4];
        float[] parse = new float[8];
        for (FormCandidate.Place place : candidate.places()) {
            around(place, around);
            parse(place, parse);
        }
        addMeans(around, candidate, signals);
        addMeans(parse, candidate, signals);
    }

    private static void addMeans(float[] sums, FormCandidate candidate, SignalList signals) {
        for (float sum : sums) {
            signals.add(sum / candidate.places().size());
        }
    }

    private void inside(FormCandidate.Place place, SignalList signals) {
        PieceSentence sentence = facts.sentences().get(place.sentence());
        String first = sentence.lower(place.start());
        String last = sentence.lower(place.end() - 1);
        signals.add(lexicon.begins(first));
        signals.add(lexicon.stands(first));
        signals.add(lexicon.ends(last));
        signals.add(lexicon.stands(last));
        float least = Float.MAX_VALUE;
        float sum = 0;
        for (int i = place.start() + 1; i < place.end(); i++) {
            float pair = lexicon.stands(sentence.lower(i - 1), sentence.lower(i));
            least = Math.min(least, pair);
            sum += pair;
        }
        signals.add(place.length() == 1 ? NO_PAIR : least);
        signals.add(place.length() == 1 ? NO_PAIR : sum / (place.length() - 1));
        for (int k = 0; k < TYPES; k++) {
            signals.add(lexicon.share(last, k));
        }
    }

    private void around(FormCandidate.Place place, float[] sums) {
        PieceSentence sentence = facts.sentences().get(place.sentence());
        String before = sentence.lower(place.start() - 1);
        String after = sentence.lower(place.end());
        sums[0] += lexicon.begins(before);
        sums[1] += lexicon.ends(after);
        sums[2] += lexicon.stands(before, sentence.lower(place.start()));
        sums[3] += lexicon.stands(sentence.lower(place.end() - 1), after);
    }

    private void parse(FormCandidate.Place place, float[] sums) {
        PieceSentence sentence = facts.sentences().get(place.sentence());
        List<Token> tokens = sentence.sentence().tokens();
        int first = sentence.piece(place.start()).token();
        int last = sentence.piece(place.end() - 1).token();
        Token head = tokens.get(sentence.head(place.start(), place.end()));
        if (first > 0) {
            Token before = tokens.get(first - 1);
            sums[0] += before.tag().startsWith("N") ? 1 : 0;
            sums[1] += before.tag().startsWith("J") ? 1 : 0;
            sums[2] += before.head() >= first && before.head() <= last && isModifier(before) ? 1 : 0;
        }
        sums[3] += last + 1 < tokens.size() && tokens.get(last + 1).tag().startsWith("N") ? 1 : 0;
        sums[4] += head.head() > last && isModifier(head) ? 1 : 0;
        sums[5] += head.tag().startsWith("N") ? 1 : 0;
        sums[6] += head.tag().startsWith("V") ? 1 : 0;
        boolean whole = sentence.piece(place.start()).first()
                && sentence.piece(place.end() - 1).last();
        sums[7] += whole ? 0 : 1;
    }

    private static boolean isModifier(Token token) {
        return List.of("amod", "compound", "nmod").contains(token.dependency());
    }
}
