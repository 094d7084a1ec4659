package org.papergraph.extract;

import java.util.List;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Mention;

/** A paper with the mentions that people marked, to learn from. */
public record MarkedPaper(AnnotatedPaper paper, List<Mention> mentions) {

    public MarkedPaper {
        mentions = List.copyOf(mentions);
    }

    /** All places of the forms that {@code gold} lists. */
    public static MarkedPaper of(AnnotatedPaper paper, Annotation gold) {
        return new MarkedPaper(paper, FormSpans.ofEntities(paper.paper().text(), gold.entities()));
    }
}
