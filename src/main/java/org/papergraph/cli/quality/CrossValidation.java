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
        return unseen(0, trainer);
    }

    /**
     * The same by other models, as the papers are dealt into folds in another way.
     *
     * @param deal which of the ways, from 0; there are as many as folds
     */
    List<Annotation> unseen(int deal, Function<List<MarkedPaper>, Tagger> trainer) {
        Annotation[] unseen = new Annotation[papers.size()];
        for (int fold = 0; fold < folds; fold++) {
            Tagger tagger = trainer.apply(outside(fold, deal));
            for (int i = 0; i < unseen.length; i++) {
                if (fold(i, deal) == fold) {
                    unseen[i] = annotate(papers.get(i).paper(), tagger);
                }
            }
        }
        return List.of(unseen);
    }

    /** Paper {@code i} is dealt to fold {@code i % folds} at first; few that share a fold in one deal do so in another. */
    private int fold(int paper, int deal) {
        return (paper + deal * (paper / folds)) % folds;
    }

    private List<MarkedPaper> outside(int fold, int deal) {
        List<MarkedPaper> outside = new ArrayList<>();
        for (int i = 0; i < papers.size(); i++) {
            if (fold(i, deal) != fold) {
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
