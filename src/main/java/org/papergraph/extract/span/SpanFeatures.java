package org.papergraph.extract.span;

import java.util.List;
import org.papergraph.extract.text.Acronyms;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.extract.text.PieceSentence;
import org.papergraph.model.EntityType;
import org.papergraph.model.Token;

/** The features of a span as a whole: its form, head and neighbours, how it is used in the paper, what the lexicon knows. */
final class SpanFeatures {

    private static final String NONE = "\u0000";
    private static final int TYPES = EntityType.values().length;

    private static final int MOST_USES = 4;

    private final PaperFacts facts;
    private final List<Hints> hints;
    private final FeatureList features = new FeatureList();
    private int s;
    private PieceSentence sentence;
    private int start;
    private int end;

    SpanFeatures(PaperFacts facts, List<Hints> hints) {
        this.facts = facts;
        this.hints = hints;
    }

    long[] of(int sentenceNumber, int first, int afterLast) {
        s = sentenceNumber;
        sentence = facts.sentences().get(s);
        start = first;
        end = afterLast;
        long key = facts.key(s, start, end);
        form(key);
        edges();
        neighbours();
        syntax();
        usage(key);
        lexicon();
        hints.forEach(h -> hint(h, key));
        return features.take();
    }

    private String lower(int i) {
        return sentence.lower(i);
    }

    private String tag(int i) {
        return i < 0 || i >= sentence.size() ? NONE : sentence.token(i).tag();
    }

    private void form(long key) {
        features.add("form", key);
        int length = end - start;
        features.add("length", length);
        StringBuilder shapes = new StringBuilder();
        StringBuilder tags = new StringBuilder();
        for (int i = start; i < end; i++) {
            shapes.append(sentence.piece(i).shape()).append(' ');
            tags.append(tag(i)).append(' ');
        }
        features.add("shapes", shapes.toString());
        features.add("tags", tags.toString());
        features.add("last,length", lower(end - 1), length);
        if (length > 1) {
            features.add("last2", lower(end - 2), lower(end - 1));
            features.add("first2", lower(start), lower(start + 1));
            features.add("first,last", lower(start), lower(end - 1));
        }
        for (int i = start + 1; i + 1 < end; i++) {
            features.add("inner", lower(i));
        }
    }

    private void edges() {
        int edges = (sentence.piece(start).first() ? 1 : 0)
                + (sentence.piece(end - 1).last() ? 2 : 0);
        features.add("edges", edges);
        features.add("edges,shape", sentence.piece(end - 1).shape(), edges);
        features.add("edges,around", lower(start - 1) + ' ' + lower(end), edges);
    }

    private void neighbours() {
        String left = lower(start - 1);
        String right = lower(end);
        String last = lower(end - 1);
        features.add("left,right", left, right);
        features.add("left2", lower(start - 2), left);
        features.add("right2", right, lower(end + 1));
        features.add("lefttag,first", tag(start - 1), tag(start));
        features.add("lasttag,right", tag(end - 1), tag(end));
        features.add("last,right", last, right);
        features.add("last,righttag", last, tag(end));
        features.add("left,first", left, lower(start));
        features.add("lefttag,righttag", tag(start - 1), tag(end));
        features.add("shape,left", sentence.piece(end - 1).shape(), left);
        features.add("shape,right", sentence.piece(end - 1).shape(), right);
        features.add("left3", lower(start - 3) + ' ' + lower(start - 2), left);
    }

    private void syntax() {
        List<Token> tokens = sentence.sentence().tokens();
        int head = sentence.head(start, end);
        Token token = tokens.get(head);
        String governor = token.head() < 0 ? NONE : tokens.get(token.head()).lemma();
        features.add("dep", token.dependency());
        features.add("governor", token.dependency(), governor);
        features.add("head", token.lemma());
        features.add("head,dep", token.lemma(), token.dependency());
        features.add("case", preposition(head), governor);
    }

    private String preposition(int head) {
        List<Token> tokens = sentence.sentence().tokens();
        for (int i = head - 1; i >= Math.max(0, head - 8); i--) {
            if (tokens.get(i).head() == head && tokens.get(i).dependency().equals("case")) {
                return tokens.get(i).lemma();
            }
        }
        return NONE;
    }

    private void usage(long key) {
        int count = Math.min(facts.count(key), 4);
        String shape = sentence.piece(start).shape();
        features.add("count", count);
        features.add("count,shape", shape, count);
        features.add("count,place", count + (sentence.title() ? 8 : 0) + (start == 0 ? 16 : 0));
        definitions(key, shape);
        otherUses(key);
        acronyms();
    }

    private void definitions(long key, String shape) {
        String head = facts.head(key);
        if (head != null) {
            features.add("abbreviated", shape);
            features.add("abbreviated,head", head);
        }
        int kinds = facts.kinds(key);
        if (kinds != 0) {
            features.add("kinds", kinds);
            for (int kind = 0; kind < 10; kind++) {
                if ((kinds >> kind & 1) != 0) {
                    features.add("kind", kind);
                    features.add("kind,lexicon", 16L * facts.lexicon(s, start, end) + kind);
                }
            }
        }
        String named = facts.named(key);
        if (named != null) {
            features.add("named", shape);
            features.add("named,kind", named);
        }
    }

    private void otherUses(long key) {
        int seen = 0;
        for (PaperFacts.Use use : facts.uses(key)) {
            if ((use.sentence() != s || use.start() != start) && seen++ < MOST_USES) {
                features.add("elsewhere,left", use.left());
                features.add("elsewhere,right", use.right());
                features.add("elsewhere,leftright", use.left(), use.right());
            }
        }
    }

    private void acronyms() {
        for (Acronyms.Definition d : facts.acronyms(s)) {
            if (d.shortStart() == start && d.shortEnd() == end) {
                features.add("short", lower(d.longEnd() - 1));
            } else if (d.longStart() == start && d.longEnd() == end) {
                features.add("long", lower(end - 1));
            } else if (d.longEnd() == end) {
                features.add("longend", start < d.longStart() ? 1 : 2);
            } else if (d.shortStart() < end && start < d.shortEnd()) {
                features.add("acrossshort");
            } else if (d.longStart() < end && start < d.longEnd()) {
                features.add("acrosslong");
            }
        }
    }

    private void lexicon() {
        int mask = facts.lexicon(s, start, end);
        features.add("lexicon", mask);
        features.add("lexicon,length", 16L * mask + Math.min(end - start, 4));
        if (mask != 0) {
            features.add("lexicon,shape", sentence.piece(start).shape(), mask);
            features.add("lexicon,right", lower(end), mask);
        }
        if (end - start > 1) {
            features.add("lexicontail", facts.lexicon(s, start + 1, end) + 4096L * facts.lexicon(s, start, end - 1));
            features.add("lexiconlast", facts.lexicon(s, end - 1, end));
        }
        features.add("lexiconlist", list());
        features.add("lexiconwider", wider());
    }

    /** The types of the lexicon's names that stand before or after in the same enumeration. */
    private int list() {
        int mask = 0;
        int last = start - 1;
        while (last > 0 && isList(last)) {
            last--;
        }
        if (last < start - 1 && last >= 0) {
            for (int l = 1; l <= 5 && last + 1 - l >= 0; l++) {
                mask |= facts.lexicon(s, last + 1 - l, last + 1);
            }
        }
        int next = end;
        while (next < sentence.size() && isList(next)) {
            next++;
        }
        if (next > end && next < sentence.size()) {
            for (int l = 1; l <= facts.reach(s, next); l++) {
                mask |= facts.lexicon(s, next, next + l);
            }
        }
        return mask & ((1 << TYPES) - 1);
    }

    private boolean isList(int i) {
        String word = lower(i);
        return word.equals(",") || word.equals("and") || word.equals("or") || word.equals("/");
    }

    /** The types of lexicon names that cover this span and a neighbouring piece. */
    private int wider() {
        int mask = end < sentence.size() ? facts.lexicon(s, start, end + 1) : 0;
        if (start > 0) {
            mask |= facts.lexicon(s, start - 1, end);
            mask |= end < sentence.size() ? facts.lexicon(s, start - 1, end + 1) : 0;
        }
        return mask;
    }

    private void hint(Hints hint, long key) {
        int count = facts.count(key);
        for (int k = 0; k < hint.labels(); k++) {
            int here = Hints.step(hint.ofSpan(s, start, end, k));
            features.add(hint.source(), 16L * here + k);
            if (count > 1) {
                int there = Hints.step(hint.elsewhere(s, start, end, k, key, count));
                features.add(hint.source() + " elsewhere", 16L * there + k);
                features.add(hint.source() + " both", 256L * there + 16L * here + k);
            }
        }
    }
}
