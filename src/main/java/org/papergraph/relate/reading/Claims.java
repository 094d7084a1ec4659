package org.papergraph.relate.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.papergraph.model.StatedAs;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

/** Whose claim a sentence is, and whether it is a claim at all. */
public final class Claims {

    private static final Set<String> EARLIER = Set.of(
            "existing",
            "exist",
            "previous",
            "prior",
            "recent",
            "recently",
            "traditional",
            "conventional",
            "current",
            "earlier",
            "popular");
    private static final Set<String> NEED = Set.of("need", "require", "rely", "use", "depend", "involve", "access");

    private static final Set<String> ADDING = Set.of("only", "just", "merely", "solely");
    private static final Set<String> POSSIBLY = Set.of("could", "might", "should", "would");
    private static final Set<String> SET_ASIDE = Set.of("rather than", "instead of", "contrary to");
    private static final Set<String> OUTLOOK = Set.of("work", "study", "research", "direction", "version");

    private final Document document;

    public Claims(Document document) {
        this.document = document;
    }

    /** What an abstract says before it comes to its own work, or later of earlier work, is background. */
    public StatedAs statedAs(int sentence) {
        Section section = document.section(sentence);
        boolean background = section == Section.BACKGROUND || section != Section.TITLE && aboutOthers(sentence);
        return background ? StatedAs.BACKGROUND : StatedAs.OWN;
    }

    private boolean aboutOthers(int sentence) {
        Syntax syntax = document.sentence(sentence);
        boolean own = document.occurrencesIn(sentence).stream().anyMatch(o -> o.kind() != Occurrence.Kind.NAME);
        for (int w = 0; w < Math.min(4, syntax.size()); w++) {
            if (EARLIER.contains(syntax.lemma(w))) {
                return !own;
            }
        }
        return false;
    }

    /** Whether all places where two meet deny what they seem to say, or only hope for it. */
    public boolean unreal(List<Meeting> meetings) {
        return !meetings.isEmpty() && meetings.stream().allMatch(this::unreal);
    }

    private boolean unreal(Meeting m) {
        Syntax sentence = document.sentence(m.sentence());
        return isOutlook(sentence)
                || isForeign(sentence, m)
                || isSetAside(sentence, m.leftStart())
                || isDenied(sentence, m)
                || isHoped(sentence, m);
    }

    private static boolean isDenied(Syntax sentence, Meeting m) {
        if (isNegated(sentence, m.leftStart() - 2) && sentence.isVerb(m.leftStart() - 1)) {
            return true;
        }
        for (int w = m.gapStart(); w < m.gapEnd(); w++) {
            String lemma = sentence.lemma(w);
            String next = sentence.lemma(w + 1);
            boolean none = NEED.contains(lemma) && next.equals("no") && w + 3 >= m.gapEnd();
            boolean bare = w + 1 >= m.gapEnd() || w + 2 >= m.gapEnd() && !sentence.isVerb(w + 1);
            boolean without = lemma.equals("without") && (bare || NEED.contains(next));
            boolean fails = lemma.equals("fail") && next.equals("to");
            boolean undone = (isNegated(sentence, w) || fails) && isLastVerb(sentence, w + 1, m.gapEnd());
            if (none || without || undone) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Syntax sentence, int word) {
        String lemma = sentence.lemma(word);
        String next = sentence.lemma(word + 1);
        return (lemma.equals("not") || lemma.equals("n't") || lemma.equals("never")) && !ADDING.contains(next);
    }

    /** Whether the verbs that begin at a word, as in "not be used", are the last ones before {@code end}. */
    private static boolean isLastVerb(Syntax sentence, int start, int end) {
        int w = start;
        while (w < end && (sentence.isVerb(w) || sentence.token(w).tag().matches("RB|TO|IN"))) {
            w++;
        }
        boolean verbs = IntStream.range(start, w).anyMatch(sentence::isVerb);
        return verbs && IntStream.range(w, end).noneMatch(sentence::isVerb);
    }

    /** "Might outperform", "we plan to train". */
    private static boolean isHoped(Syntax sentence, Meeting m) {
        for (int w = m.gapStart(); w < m.gapEnd(); w++) {
            if (POSSIBLY.contains(sentence.lemma(w)) && isLastVerb(sentence, w + 1, m.gapEnd())) {
                return true;
            }
        }
        for (int w = 0; w < m.gapEnd(); w++) {
            boolean plan =
                    sentence.lemma(w).equals("plan") && sentence.lemma(w + 1).equals("to");
            boolean hope = sentence.lemma(w).equals("hope") && sentence.isVerb(w);
            if (plan || hope) {
                return true;
            }
        }
        return false;
    }

    /** "Without X, ", "rather than X, ", "unlike X, ": the sentence goes on about something else. */
    private static boolean isSetAside(Syntax sentence, int name) {
        int before = sentence.lemma(name - 1).equals("use") ? name - 2 : name - 1;
        String last = sentence.lemma(before);
        String pair = sentence.lemma(before - 1) + " " + last;
        boolean start = before <= 1;
        return start && (last.equals("without") || last.equals("unlike") || SET_ASIDE.contains(pair));
    }

    /** "In future work, …". */
    private static boolean isOutlook(Syntax sentence) {
        for (int w = 0; w < sentence.size(); w++) {
            if (sentence.lemma(w).equals("future") && OUTLOOK.contains(sentence.lemma(w + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "Instead of X", "rather than X": what is named there has no part in it. */
    private static boolean isForeign(Syntax sentence, Meeting m) {
        int right = m.gapEnd();
        boolean instead = sentence.lemma(right - 2).equals("instead")
                && sentence.lemma(right - 1).equals("of");
        boolean rather = sentence.lemma(right - 2).equals("rather")
                && sentence.lemma(right - 1).equals("than");
        return m.gapEnd() - m.gapStart() >= 2 && (instead || rather);
    }
}
