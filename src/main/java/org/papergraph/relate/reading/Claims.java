package org.papergraph.relate.reading;

import java.util.List;
import java.util.Set;
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
        if (isOutlook(sentence) || isForeign(sentence, m)) {
            return true;
        }
        for (int w = m.gapStart(); w < m.gapEnd(); w++) {
            String lemma = sentence.lemma(w);
            String next = sentence.lemma(w + 1);
            boolean only = next.equals("only") || next.equals("just") || next.equals("merely");
            boolean denied = (lemma.equals("not") || lemma.equals("n't")) && !only && NEED.contains(next);
            boolean none = NEED.contains(lemma) && next.equals("no") && w + 3 >= m.gapEnd();
            boolean bare = w + 1 >= m.gapEnd() || w + 2 >= m.gapEnd() && !sentence.isVerb(w + 1);
            boolean without = lemma.equals("without") && (bare || NEED.contains(next));
            boolean hoped = (lemma.equals("could") || lemma.equals("might")) && next.equals("be");
            if (denied || none || without || hoped) {
                return true;
            }
        }
        return false;
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
