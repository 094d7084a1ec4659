package org.papergraph.relate.pair;

import java.util.List;
import java.util.Set;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Syntax;

/** Features of the way from one word to another in a dependency parse; members of a coordination stand where its first stands. */
final class PathFeatures {

    private static final int LONGEST = 8;

    private final Syntax sentence;
    private final int from;
    private final int to;
    private final Set<String> features;

    PathFeatures(Syntax sentence, int from, int to, Set<String> features) {
        this.sentence = sentence;
        this.from = sentence.lead(from);
        this.to = sentence.lead(to);
        this.features = features;
    }

    void add() {
        List<Integer> up = sentence.chain(from);
        List<Integer> down = sentence.chain(to);
        int meeting = up.stream().filter(down::contains).findFirst().orElse(-1);
        if (meeting < 0 || up.indexOf(meeting) + down.indexOf(meeting) > LONGEST) {
            features.add("path=long");
            return;
        }
        StringBuilder labels = new StringBuilder();
        StringBuilder classes = new StringBuilder();
        StringBuilder lemmas = new StringBuilder();
        for (int i = 0; up.get(i) != meeting; i++) {
            labels.append(sentence.role(up.get(i))).append('^');
            node(up.get(i + 1), classes.append(sentence.dependency(up.get(i))).append('^'), lemmas);
        }
        for (int i = down.indexOf(meeting); i > 0; i--) {
            labels.append(sentence.role(down.get(i - 1))).append('v');
            classes.append(sentence.role(down.get(i - 1))).append('v');
            if (i > 1) {
                node(down.get(i - 1), classes, lemmas);
            }
        }
        features.add("labels=" + labels);
        features.add("path=" + classes);
        features.add("lemmas=" + lemmas);
        features.add("top=" + sentence.lemma(meeting));
        Cues.classOf(sentence.lemma(meeting)).ifPresent(c -> features.add("top=" + c));
        features.add("steps=" + up.indexOf(meeting) + "," + down.indexOf(meeting));
        if (sentence.isVerb(meeting) && sentence.isUnreal(meeting)) {
            features.add("unreal");
        }
    }

    private void node(int word, StringBuilder classes, StringBuilder lemmas) {
        String lemma = sentence.lemma(word);
        if (word != to) {
            classes.append(Cues.classOf(lemma).orElse(sentence.token(word).tag().substring(0, 1)));
            lemmas.append(lemma).append(' ');
        }
    }
}
