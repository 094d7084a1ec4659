package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.learn.Segment;
import org.papergraph.learn.SemiMarkovTrainer;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Mention;

/**
 * Learns a {@link MentionModel} from marked papers. A first stage may learn from papers that are marked in another way: what it says
 * helps the next. The same papers in the same order give the same model to the byte.
 */
public final class MentionTrainer {

    private static final SemiMarkovTrainer.Settings SETTINGS = new SemiMarkovTrainer.Settings(12, 0.1, 0.02, 1);

    private final LexiconIndex lexicon;
    private final List<SpanModel> before;

    private MentionTrainer(LexiconIndex lexicon, List<SpanModel> before) {
        this.lexicon = lexicon;
        this.before = List.copyOf(before);
    }

    public MentionTrainer(Lexicon lexicon) {
        this(new LexiconIndex(lexicon), List.of());
    }

    /** A trainer whose models see what a first stage says, trained here on papers that are marked in another way. */
    public MentionTrainer after(List<MarkedPaper> others) {
        return new MentionTrainer(lexicon, List.of(stage(lessons(others)).stored()));
    }

    /** A model of one stage more than there are before. */
    public MentionModel train(List<MarkedPaper> papers) {
        return new MentionModel(and(before, stage(lessons(papers))));
    }

    private static List<SpanModel> and(List<SpanModel> stages, SpanModel next) {
        List<SpanModel> all = new ArrayList<>(stages);
        all.add(next);
        return all;
    }

    private List<Lesson> lessons(List<MarkedPaper> papers) {
        return papers.stream()
                .map(p -> Lesson.of(new PaperFacts(p.paper(), lexicon), p.mentions(), before))
                .toList();
    }

    private static SpanModel stage(List<Lesson> lessons) {
        SpanTrainer trainer = new SpanTrainer(EntityType.values().length, SETTINGS);
        for (Lesson lesson : lessons) {
            for (int s = 0; s < lesson.lattices().size(); s++) {
                trainer.add(lesson.lattices().get(s), lesson.segments().get(s));
            }
        }
        return trainer.train();
    }

    /** A paper as a learner sees it. */
    private record Lesson(List<FeatureLattice> lattices, List<List<Segment>> segments) {

        static Lesson of(PaperFacts facts, List<Mention> mentions, List<SpanModel> stages) {
            List<List<Segment>> segments = facts.sentences().stream()
                    .map(s -> MentionTrainer.segments(s, mentions))
                    .toList();
            return new Lesson(FeatureLattice.of(facts, MentionModel.hints(stages, facts)), segments);
        }
    }

    private static List<Segment> segments(PieceSentence sentence, List<Mention> mentions) {
        List<Segment> segments = new ArrayList<>();
        int free = 0;
        for (Mention mention : mentions) {
            if (sentence.sentence().span().contains(mention.span())) {
                int start = sentence.pieceFrom(mention.span().start());
                int end = sentence.pieceFrom(mention.span().end());
                if (end > start && start >= free) {
                    segments.add(new Segment(start, end, mention.type().ordinal()));
                    free = end;
                }
            }
        }
        return segments;
    }
}
