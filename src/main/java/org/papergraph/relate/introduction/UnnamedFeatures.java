package org.papergraph.relate.introduction;

import java.util.LinkedHashSet;
import java.util.Set;
import org.papergraph.model.EntityType;
import org.papergraph.relate.text.Cues;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Section;
import org.papergraph.relate.text.Syntax;

/** What speaks for and against a main approach that the paper gives no name. */
final class UnnamedFeatures {

    private final Document document;

    UnnamedFeatures(Document document) {
        this.document = document;
    }

    /** @param introduced the probability with which each entity is introduced */
    Set<String> of(double[] introduced) {
        Set<String> features = new LinkedHashSet<>();
        double method = 0;
        double other = 0;
        for (int e = 0; e < document.unnamed(); e++) {
            if (document.type(e) == EntityType.METHOD) {
                method = Math.max(method, introduced[e]);
            } else {
                other = Math.max(other, introduced[e]);
            }
        }
        features.add("method=" + (int) (method * 5));
        features.add("other=" + (int) (other * 3));
        features.add("method=" + (int) (method * 3) + ",other=" + (int) (other * 2));
        String grade = method > 0.5 ? "+" : "-";
        for (int s = 0; s < document.sentences().size(); s++) {
            Syntax sentence = document.sentence(s);
            for (int w = 0; w < sentence.size(); w++) {
                unnamedWord(s, sentence, w, grade, features);
            }
        }
        features.add("title-first=" + grade + document.sentence(0).lemma(0));
        features.add(grade + (document.paper().paper().title().contains(":") ? "colon" : "no-colon"));
        if (document.paper().paper().title().contains("?")) {
            features.add(grade + "question");
        }
        new OfferFeatures(document, introduced).all().forEach(f -> features.add(grade + f));
        return features;
    }

    private void unnamedWord(int s, Syntax sentence, int w, String grade, Set<String> features) {
        String lemma = sentence.lemma(w);
        String next = sentence.lemma(w + 1);
        if (document.section(s) == Section.TITLE) {
            features.add(grade + "t=" + lemma);
        } else if (lemma.equals("we")) {
            int end = w + 1;
            while (end < sentence.size() && !sentence.isVerb(end) && end < w + 4) {
                end++;
            }
            features.add(grade + "we=" + sentence.lemma(end));
            features.add(grade + "we=" + PlaceFeatures.verbKey(sentence.lemma(end)));
        } else if (lemma.equals("our") || lemma.equals("proposed") || lemma.equals("this")) {
            features.add(grade + lemma + "=" + next);
            features.add(grade + lemma + "2=" + sentence.lemma(w + 2));
        } else if (Cues.classOf(lemma).filter("PROPOSE"::equals).isPresent()) {
            features.add(grade + "propose=" + PlaceFeatures.subject(sentence, w));
        }
    }
}
