package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.learn.Segment;
import org.papergraph.learn.SemiMarkovTrainer;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Mention;

/** Learns a {@link MentionModel} from marked papers. The same papers in the same order give the same model to the byte. */
public final class MentionTrainer {

    private static final SemiMarkovTrainer.Settings SETTINGS = new SemiMarkovTrainer.Settings(12, 0.1, 0.02, 1);

    private final LexiconIndex lexicon;

    public MentionTrainer(Lexicon lexicon) {
        this.lexicon = new LexiconIndex(lexicon);
    }

    public MentionModel train(List<MarkedPaper> papers) {
        SpanTrainer trainer = new SpanTrainer(EntityType.values().length, SETTINGS);
        for (MarkedPaper paper : papers) {
            PaperFacts facts = new PaperFacts(paper.paper(), lexicon);
            List<FeatureLattice> lattices = FeatureLattice.of(facts, List.of());
            for (int s = 0; s < lattices.size(); s++) {
                trainer.add(lattices.get(s), segments(facts.sentences().get(s), paper.mentions()));
            }
        }
        return new MentionModel(List.of(trainer.train()));
    }

    static List<Segment> segments(PieceSentence sentence, List<Mention> mentions) {
        List<Segment> segments = new ArrayList<>();
        for (Mention mention : mentions) {
            if (sentence.sentence().span().contains(mention.span())) {
                int start = sentence.pieceFrom(mention.span().start());
                int end = sentence.pieceFrom(mention.span().end());
                if (end > start) {
                    segments.add(new Segment(start, end, mention.type().ordinal()));
                }
            }
        }
        return segments;
    }
}
