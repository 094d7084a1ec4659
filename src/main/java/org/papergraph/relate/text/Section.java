package org.papergraph.relate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The part of an abstract to which a sentence belongs. */
public enum Section {
    TITLE,
    BACKGROUND,
    APPROACH,
    RESULTS;

    private static final Set<String> OWN_SUBJECTS =
            Set.of("we", "our", "this", "paper", "work", "study", "article", "here");
    private static final Set<String> RESULT_WORDS = Set.of(
            "experiment",
            "evaluation",
            "outperform",
            "result",
            "empirically",
            "surpass",
            "experimental",
            "achieve",
            "evaluate");

    /** The section of each sentence; the first {@code titles} are the title. */
    static List<Section> of(List<Syntax> sentences, int titles) {
        List<Section> sections = new ArrayList<>();
        boolean own = false;
        for (int s = 0; s < sentences.size(); s++) {
            own |= s >= titles && opensOwnPart(sentences.get(s));
            sections.add(
                    s < titles ? TITLE : !own ? BACKGROUND : has(sentences.get(s), RESULT_WORDS) ? RESULTS : APPROACH);
        }
        return own
                ? sections
                : sections.stream().map(s -> s == BACKGROUND ? APPROACH : s).toList();
    }

    private static boolean opensOwnPart(Syntax sentence) {
        for (int w = 0; w < sentence.size(); w++) {
            String lemma = sentence.lemma(w);
            if (lemma.equals("we") && sentence.dependency(w).startsWith("nsubj") || lemma.equals("our")) {
                return true;
            }
            boolean proposes = Cues.classOf(lemma).filter("PROPOSE"::equals).isPresent();
            if (proposes && w > 0 && before(sentence, w)) {
                return true;
            }
        }
        return false;
    }

    private static boolean before(Syntax sentence, int verb) {
        for (int w = Math.max(0, verb - 4); w < verb; w++) {
            if (OWN_SUBJECTS.contains(sentence.lemma(w))) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Syntax sentence, Set<String> lemmas) {
        for (int w = 0; w < sentence.size(); w++) {
            if (lemmas.contains(sentence.lemma(w))) {
                return true;
            }
        }
        return false;
    }
}
