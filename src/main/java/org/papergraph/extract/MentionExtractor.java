package org.papergraph.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.papergraph.extract.form.FormDecoder;
import org.papergraph.extract.form.FormModel;
import org.papergraph.extract.lexicon.LexiconIndex;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Mention;

/** Finds the mentions of methods, tasks, datasets, benchmarks and metrics. Deterministic; safe for use by many threads. */
public final class MentionExtractor {

    private static final String BUNDLED = "mentions.model.gz";
    private static final double LEAST = 0.25;
    private static final double THRESHOLD = 0.5;
    private static final double THRESHOLD_OF_METRICS = 0.41;

    private final MentionModel model;
    private final LexiconIndex lexicon;
    private final Lexicon known;

    public MentionExtractor(MentionModel model, Lexicon lexicon) {
        this.model = model;
        this.lexicon = new LexiconIndex(lexicon);
        this.known = lexicon;
    }

    /** The extractor with the model that the program brings along; what {@code lexicon} knows counts without training. */
    public static MentionExtractor load(Lexicon lexicon) {
        try (InputStream in = MentionExtractor.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IOException("no " + BUNDLED + " on the class path");
            }
            return new MentionExtractor(MentionModel.read(in), lexicon);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the text; none overlaps another. */
    public List<Mention> extract(AnnotatedPaper paper) {
        return propose(paper).stream()
                .filter(m -> isLikely(m.type(), m.confidence()))
                .toList();
    }

    /** The same with less likely ones in between, for {@link Proposals}. */
    public List<Mention> propose(AnnotatedPaper paper) {
        PaperFacts facts = new PaperFacts(paper, lexicon);
        List<FormModel.Verdict> verdicts = model.judge(facts, lexicon.words()).stream()
                .filter(v -> v.confidence() >= LEAST)
                .toList();
        List<Mention> mentions = FormDecoder.decode(verdicts, v -> isLikely(v.type(), v.confidence()));
        return CoinedTitle.complete(paper.paper(), mended(paper.paper().text(), mentions));
    }

    private List<Mention> mended(String text, List<Mention> mentions) {
        KnownNames names = new KnownNames(known);
        List<Mention> cut = new DataInTasks(known)
                .unwrap(mentions).stream()
                        .map(names::withoutPrefix)
                        .map(m -> MentionEdges.mend(m, text))
                        .toList();
        return new ResourceLists(known, text, cut).typed();
    }

    /** Whether a name of that type and confidence counts by itself: thresholds that were best in cross-validation. */
    static boolean isLikely(EntityType type, double confidence) {
        return confidence >= (type == EntityType.METRIC ? THRESHOLD_OF_METRICS : THRESHOLD);
    }
}
