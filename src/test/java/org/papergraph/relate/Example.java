package org.papergraph.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.annotate.Annotator;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.model.Span;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.FormFinder;
import org.papergraph.relate.text.Knowledge;

/** A paper of our own making, with its entities given. */
public final class Example {

    private static final Annotator ANNOTATOR = new Annotator();
    /** What the field knows by name. */
    public static final Lexicon LEXICON = new Lexicon(List.of(
            known("ResNet", EntityType.METHOD),
            known("SocialLSTM", EntityType.METHOD),
            known("SparseResNet", EntityType.METHOD, "urn:ResNet"),
            known("Knowledge distillation", EntityType.METHOD),
            known("ImageNet", EntityType.DATASET),
            known("CIFAR-10", EntityType.DATASET),
            known("nuScenes", EntityType.DATASET),
            known("Argoverse", EntityType.DATASET),
            known("top-1 accuracy", EntityType.METRIC),
            known("image classification", EntityType.TASK)));

    private static final RelationExtractor EXTRACTOR = RelationExtractor.load(LEXICON);

    private final Paper paper;
    private final List<Entity> entities = new ArrayList<>();

    public Example(String title, String abstractText) {
        paper = Paper.of(title, abstractText);
    }

    private static LexiconEntry known(String name, EntityType type, String... broader) {
        return new LexiconEntry("urn:" + name, type, List.of(name), Set.of(), List.of(broader), List.of(), List.of());
    }

    public Example entity(String id, EntityType type, String... forms) {
        entities.add(new Entity(id, type, forms[0], List.of(forms), List.of(), 1));
        return this;
    }

    public AnnotatedPaper annotated() {
        return ANNOTATOR.annotate(paper);
    }

    public Document document() {
        return Document.of(annotated(), FormFinder.locate(paper.text(), entities), new Knowledge(LEXICON));
    }

    public List<Entity> entities() {
        return entities;
    }

    public Annotation annotation() {
        return EXTRACTOR.relate(annotated(), entities);
    }

    /** With a threshold of one's own. */
    Annotation annotationFrom(double confidence) {
        return EXTRACTOR.atLeast(confidence).relate(annotated(), entities);
    }

    Optional<Relation> relation(String subject, RelationType type, String object) {
        return annotation().relations().stream()
                .filter(r -> r.subject().equals(subject)
                        && r.type() == type
                        && r.object().equals(object))
                .findFirst();
    }

    boolean states(String subject, RelationType type, String object) {
        return relation(subject, type, object).isPresent();
    }

    String quote(Span span) {
        return span.of(paper.text());
    }
}
