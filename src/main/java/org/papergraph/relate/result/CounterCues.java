package org.papergraph.relate.result;

import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Lists;
import org.papergraph.relate.text.Occurrence;
import org.papergraph.relate.text.Syntax;

/** How many words from a name stand those that keep a number from it: data are trained on, a method is outdone. */
final class CounterCues {

    /** What stands further off, or nowhere, counts as this far. */
    static final int FAR = 12;

    private static final int AFTER = 4;
    private static final int CLOSE = 5;
    private static final Pattern TRAINING = Pattern.compile("pre-?train|fine-?tun|^unlabell?ed$");
    private static final Set<String> OUTDOING = Set.of(
            ("over than vs vs. versus against outperform surpass exceed beat compare baseline outdo").split(" "));
    private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", ")", "by", "achieve", "our");

    private final Document document;
    private final Lists lists;

    CounterCues(Reading reading) {
        this.document = reading.document();
        this.lists = reading.lists();
    }

    /** Of training before the name or its list: "trained on X". */
    int trainingBefore(Occurrence name) {
        Syntax sentence = document.sentence(name.sentence());
        int start = lists.start(name);
        for (int w = start - 1; w >= Math.max(0, start - FAR); w--) {
            if (trains(sentence.lemma(w))) {
                return start - w;
            }
        }
        return FAR;
    }

    /** Of training after the name: "X pre-training". */
    int trainingAfter(Occurrence name) {
        Syntax sentence = document.sentence(name.sentence());
        for (int w = name.end(); w < Math.min(sentence.size(), name.end() + AFTER); w++) {
            if (trains(sentence.lemma(w))) {
                return w - name.end() + 1;
            }
        }
        return FAR;
    }

    private static boolean trains(String lemma) {
        return Cues.classOf(lemma).filter("TRAIN"::equals).isPresent()
                || TRAINING.matcher(lemma).find();
    }

    /** Of being outdone before the name or its list: "outperforms X", "over X". */
    int outdoing(Occurrence name) {
        Syntax sentence = document.sentence(name.sentence());
        int start = lists.start(name);
        for (int w = start - 1; w >= Math.max(0, start - CLOSE); w--) {
            if (OUTDOING.contains(sentence.lemma(w))) {
                return start - w;
            }
            if (BREAKS.contains(sentence.lemma(w))) {
                return FAR;
            }
        }
        return FAR;
    }
}
