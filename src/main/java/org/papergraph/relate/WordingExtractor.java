package org.papergraph.relate;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.introduction.IntroductionFeatures;
import org.papergraph.relate.introduction.IntroductionModel;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.reading.Patterns;
import org.papergraph.relate.reading.Reading;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.FormFinder;
import org.papergraph.relate.text.Knowledge;
import org.papergraph.relate.text.Lists;

/** What fixed wordings find without anything learnt: the yardstick for what is. Every confidence is 1, and there is no evidence. */
public final class WordingExtractor {

    private final Knowledge knowledge;

    public WordingExtractor(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    public Annotation relate(AnnotatedPaper paper, List<Entity> entities) {
        Document document = Document.of(paper, FormFinder.locate(paper.paper().text(), entities), knowledge);
        IntroductionFeatures introductions = new IntroductionFeatures(document, new Lists(document));
        double[] introduced = new double[document.size()];
        List<Relation> relations = new ArrayList<>();
        for (int e = 0; e < document.unnamed(); e++) {
            if (introductions.coinsTitle(e) || introductions.isAnnounced(e)) {
                introduced[e] = 1;
                relations.add(relation(
                        Relation.PAPER,
                        RelationType.INTRODUCES,
                        document.entity(e).id()));
            }
        }
        Reading reading = IntroductionModel.reading(document, introduced);
        for (Pair pair : Pair.of(reading)) {
            Pair.RELATIONS.stream()
                    .filter(type -> pair.fits(reading, type) && said(reading, pair, type))
                    .forEach(type -> relations.add(relation(
                            document.entity(pair.subject()).id(),
                            type,
                            document.entity(pair.object()).id())));
        }
        return new Annotation(paper.paper(), entities, relations, List.of());
    }

    private static boolean said(Reading reading, Pair pair, RelationType type) {
        return reading.meetings(pair.subject(), pair.object()).stream()
                .anyMatch(m -> !Patterns.matching(reading.document(), m, type).isEmpty());
    }

    private static Relation relation(String subject, RelationType type, String object) {
        return new Relation(subject, type, object, 1, List.of());
    }
}
