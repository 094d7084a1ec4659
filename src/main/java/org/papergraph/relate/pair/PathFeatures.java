package org.papergraph.relate.pair;

import java.util.Set;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Syntax;
import org.papergraph.relate.text.TreePath;

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
        TreePath.of(sentence, from, to)
                .filter(path -> path.length() <= LONGEST)
                .ifPresentOrElse(this::add, () -> features.add("path=long"));
    }

    private void add(TreePath path) {
        StringBuilder labels = new StringBuilder();
        StringBuilder classes = new StringBuilder();
        StringBuilder lemmas = new StringBuilder();
        for (int word : path.rise()) {
            labels.append(sentence.role(word)).append('^');
            node(
                    sentence.parent(word),
                    classes.append(sentence.dependency(word)).append('^'),
                    lemmas);
        }
        for (int word : path.descent()) {
            labels.append(sentence.role(word)).append('v');
            node(word, classes.append(sentence.role(word)).append('v'), lemmas);
        }
        features.add("labels=" + labels);
        features.add("path=" + classes);
        features.add("lemmas=" + lemmas);
        features.add("top=" + sentence.lemma(path.top()));
        Cues.classOf(sentence.lemma(path.top())).ifPresent(c -> features.add("top=" + c));
        features.add("steps=" + path.rise().size() + "," + path.descent().size());
        if (sentence.isVerb(path.top()) && sentence.isUnreal(path.top())) {
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
