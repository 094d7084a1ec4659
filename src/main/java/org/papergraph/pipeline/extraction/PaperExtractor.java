package org.papergraph.pipeline.extraction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.annotate.Annotator;
import org.papergraph.extract.MentionExtractor;
import org.papergraph.extract.Proposals;
import org.papergraph.link.within.EntityGrouper;
import org.papergraph.map.Extractor;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Entity;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Sentence;
import org.papergraph.relate.RelationExtractor;

/** From a paper to all that is found in it. Safe for use by many threads. */
public final class PaperExtractor {

    private final Annotator annotator;
    private final MentionExtractor mentions;
    private final EntityGrouper entities;
    private final RelationExtractor relations;

    public PaperExtractor(
            Annotator annotator, MentionExtractor mentions, EntityGrouper entities, RelationExtractor relations) {
        this.annotator = annotator;
        this.mentions = mentions;
        this.entities = entities;
        this.relations = relations;
    }

    /** With the bundled models, which take seconds to load. */
    public static PaperExtractor load(Settings settings) {
        Lexicon lexicon = settings.lexicon();
        RelationExtractor relations = RelationExtractor.load(lexicon);
        return new PaperExtractor(
                new Annotator(),
                MentionExtractor.load(lexicon),
                new EntityGrouper(lexicon),
                settings.minConfidence().isPresent()
                        ? relations.atLeast(settings.minConfidence().getAsDouble())
                        : relations);
    }

    /** The same, but loads the models with the first paper, so that a build with nothing to do is quick. */
    public static Function<Paper, Extraction> lazily(Settings settings) {
        Supplier<PaperExtractor> extractor = new Once<>(() -> load(settings));
        return paper -> extractor.get().extract(paper);
    }

    /** What of the software bears on what it finds. */
    public static Extractor identity(Settings settings) {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "lexicon", Checksum.of(settings.lexicon()),
                "mentions", Checksum.ofResource(MentionExtractor.class, "mentions.model.gz"),
                "relations", Checksum.ofResource(RelationExtractor.class, "relations.model.gz")));
        settings.minConfidence().ifPresent(least -> parts.put("min-confidence", String.valueOf(least)));
        return new Extractor(Version.OF_PROGRAM, parts);
    }

    public Extraction extract(Paper paper) {
        AnnotatedPaper annotated = annotator.annotate(paper);
        List<Mention> found = mentions.propose(annotated);
        List<Entity> grouped = entities.group(annotated, found);
        return new Extraction(
                Proposals.settled(relations.relate(annotated, grouped)),
                annotated.sentences().stream().map(Sentence::span).toList());
    }
}
