package org.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.extract.form.FormModel;
import org.papergraph.extract.form.FormTrainer;
import org.papergraph.extract.lexicon.LexiconIndex;
import org.papergraph.extract.span.FeatureLattice;
import org.papergraph.extract.span.Hints;
import org.papergraph.extract.span.SpanModel;
import org.papergraph.extract.span.SpanTrainer;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.extract.text.PieceSentence;
import org.papergraph.learn.Marginals;
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

    private static final int PARTS = 5;
    private static final SemiMarkovTrainer.Settings SETTINGS = new SemiMarkovTrainer.Settings(12, 0.1, 0.02, 8, 1);

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

    /** A model of one stage more than there are before, and of forms, as it is after it has been written and read. */
    public MentionModel train(List<MarkedPaper> papers) {
        List<Lesson> lessons = lessons(papers);
        return new MentionModel(and(before, stage(lessons)), forms(lessons)).stored();
    }

    private static List<SpanModel> and(List<SpanModel> stages, SpanModel next) {
        List<SpanModel> all = new ArrayList<>(stages);
        all.add(next);
        return all;
    }

    /** Learns from what models say of papers that they have not seen: paper {@code i} is kept from model {@code i % PARTS}. */
    private FormModel forms(List<Lesson> lessons) {
        List<SpanModel> models = IntStream.range(0, Math.min(PARTS, lessons.size()))
                .parallel()
                .mapToObj(part -> stage(outside(part, lessons)))
                .toList();
        FormTrainer trainer = new FormTrainer(lexicon.words());
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            List<Marginals> marginals = models.get(i % PARTS).marginals(lesson.facts(), lesson.hints());
            trainer.add(lesson.facts(), lesson.hints(), marginals, lesson.mentions());
        }
        return trainer.train();
    }

    private static List<Lesson> outside(int part, List<Lesson> lessons) {
        return IntStream.range(0, lessons.size())
                .filter(i -> i % PARTS != part)
                .mapToObj(lessons::get)
                .toList();
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
    private record Lesson(
            PaperFacts facts,
            List<Mention> mentions,
            List<Hints> hints,
            List<FeatureLattice> lattices,
            List<List<Segment>> segments) {

        static Lesson of(PaperFacts facts, List<Mention> mentions, List<SpanModel> stages) {
            List<List<Segment>> segments = facts.sentences().stream()
                    .map(s -> MentionTrainer.segments(s, mentions))
                    .toList();
            List<Hints> hints = MentionModel.hints(stages, facts);
            return new Lesson(facts, mentions, hints, FeatureLattice.of(facts, hints), segments);
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
