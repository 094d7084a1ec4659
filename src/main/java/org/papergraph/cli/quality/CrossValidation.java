package org.papergraph.cli.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.papergraph.extract.MarkedPaper;
import org.papergraph.link.within.EntityGrouper;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Mention;

/** What models say of papers that they have not been trained on: those are dealt into folds; others are in none. */
final class CrossValidation {

    /** Finds mentions in a paper. */
    interface Tagger extends Function<AnnotatedPaper, List<Mention>> {}

    private final List<MarkedPaper> papers;
    private final List<MarkedPaper> others;
    private final int folds;
    private final EntityGrouper grouper;

    /** @param others to learn from in every fold */
    CrossValidation(List<MarkedPaper> papers, List<MarkedPaper> others, int folds, Lexicon lexicon) {
        this.papers = papers;
        this.others = others;
        this.folds = folds;
        this.grouper = new EntityGrouper(lexicon);
    }

    /** The entities of each paper, in the order of the papers, by what {@code trainer} makes of the other folds. */
    List<Annotation> unseen(Function<List<MarkedPaper>, Tagger> trainer) {
        Annotation[] unseen = new Annotation[papers.size()];
        for (int fold = 0; fold < folds; fold++) {
            Tagger tagger = trainer.apply(outside(fold));
            for (int i = 0; i < unseen.length; i++) {
                if (i % folds == fold) {
                    unseen[i] = annotate(papers.get(i).paper(), tagger);
                }
            }
        }
        return List.of(unseen);
    }

    private List<MarkedPaper> outside(int fold) {
        List<MarkedPaper> outside = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            if (i % folds != fold) {
                outside.add(papers.get(i));
            }
        }
        outside.addAll(others);
        return outside;
    }

    private Annotation annotate(AnnotatedPaper paper, Tagger tagger) {
        List<Mention> mentions = tagger.apply(paper);
        return new Annotation(paper.paper(), grouper.group(paper, mentions), List.of(), List.of());
    }
}
