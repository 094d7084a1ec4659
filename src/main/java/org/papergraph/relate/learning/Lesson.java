package org.papergraph.relate.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;
import org.papergraph.relate.reading.Pair;
import org.papergraph.relate.text.Document;
import org.papergraph.relate.text.FormFinder;

/** A paper with entities, gold or predicted, and what of the gold relations and results holds for them. */
public final class Lesson {

    /** Into how many parts lessons are dealt. */
    public static final int FOLDS = 5;

    private final AnnotatedPaper paper;
    private final List<Entity> entities;
    private final Annotation gold;
    private final int group;
    private final Map<String, String> strict;
    private final Map<String, String> loose;
    private final Set<String> statements;

    /**
     * @param entities gold ones, or such as the program finds in papers that it has not learnt from
     * @param group papers of one group, from 0, are always seen, or not seen, together
     */
    public Lesson(AnnotatedPaper paper, List<Entity> entities, Annotation gold, int group) {
        this.paper = paper;
        this.entities = FormFinder.locate(paper.paper().text(), entities);
        this.gold = gold;
        this.group = group;
        this.strict = new GoldPairing(gold.entities(), entities, false).ids();
        this.loose = new GoldPairing(gold.entities(), entities, true).ids();
        this.statements = gold.relations().stream().map(Lesson::key).collect(Collectors.toSet());
    }

    public Lesson inGroup(int other) {
        return new Lesson(paper, entities, gold, other);
    }

    /** The same with other entities. */
    public Lesson with(List<Entity> others) {
        return new Lesson(paper, others, gold, group);
    }

    public AnnotatedPaper paper() {
        return paper;
    }

    public List<Entity> entities() {
        return entities;
    }

    public Annotation gold() {
        return gold;
    }

    /** Whether its entities are the gold ones, not such as the program finds. */
    public boolean isGiven() {
        return entities.size() == gold.entities().size()
                && entities.stream().allMatch(e -> e.id().equals(strict.get(e.id())));
    }

    /** The part to which it is dealt. */
    public int fold() {
        return group % FOLDS;
    }

    public int group() {
        return group;
    }

    private static String key(Relation relation) {
        return relation.subject() + " " + relation.type() + " " + relation.object();
    }

    private String goldId(Document document, int entity) {
        return entity == document.unnamed()
                ? Relation.THIS
                : strict.getOrDefault(document.entity(entity).id(), "?");
    }

    /** The gold id of a predicted one, datasets and benchmarks as one type; {@code this} stays. */
    public String looseId(String id) {
        return id.equals(Relation.THIS) ? id : loose.getOrDefault(id, "?");
    }

    public boolean introduces(Document document, int entity) {
        return statements.contains(Relation.PAPER + " " + RelationType.INTRODUCES + " " + goldId(document, entity));
    }

    public boolean states(Document document, RelationType relation, Pair pair) {
        String subject = goldId(document, pair.subject());
        String object = goldId(document, pair.object());
        boolean either =
                relation == RelationType.COMPARED_WITH && statements.contains(object + " " + relation + " " + subject);
        return either || statements.contains(subject + " " + relation + " " + object);
    }

    public int count(RelationType relation) {
        return (int) gold.relations().stream().filter(r -> r.type() == relation).count();
    }
}
