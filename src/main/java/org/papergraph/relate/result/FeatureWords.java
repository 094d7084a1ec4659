package org.papergraph.relate.result;

import java.util.Optional;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.Occurrence;

/** The words of a paper for features: lemmas, names by their type, numbers alike. */
final class FeatureWords {

    private final Report report;

    FeatureWords(Report report) {
        this.report = report;
    }

    /** The word at that place of the value's sentence. */
    String at(Value value, int word) {
        Document document = report.document();
        Optional<Occurrence> name = document.at(value.sentence(), word).filter(o -> !report.isProposed(o.entity()));
        if (name.isPresent()) {
            return "@" + document.type(name.get().entity()).label();
        }
        String lemma = document.sentence(value.sentence()).lemma(word);
        return lemma.matches(".*\\d.*") ? "#" : lemma;
    }
}
