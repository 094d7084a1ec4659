package org.papergraph.relate.learning;

import java.util.List;
import java.util.Locale;
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
    private final boolean given;
    private final Set<String> near;

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
        this.given = entities.size() == gold.entities().size()
                && entities.stream().allMatch(e -> e.id().equals(strict.get(e.id())));
        this.near = entities.stream().filter(this::isNear).map(Entity::id).collect(Collectors.toSet());
    }

    /** Whether it is paired, or is a part of an unpaired gold one of its type, or has that as a part: "net" and "small net". */
    private boolean isNear(Entity entity) {
        return strict.containsKey(entity.id())
                || loose.containsKey(entity.id())
                || gold.entities().stream()
                        .filter(g -> g.type() == entity.type() && !loose.containsValue(g.id()))
                        .anyMatch(g -> holdsOneOf(entity, g) || holdsOneOf(g, entity));
    }

    private static boolean holdsOneOf(Entity whole, Entity part) {
        return whole.forms().stream().anyMatch(w -> part.forms().stream().anyMatch(p -> words(w).contains(words(p))));
    }

    private static String words(String form) {
        return " " + form.toLowerCase(Locale.ROOT) + " ";
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
        return given;
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

    /** Whether the annotators had this entity before them: of others they say nothing, not even that nothing holds for them. */
    public boolean knows(Document document, int entity) {
        boolean unnamed = entity == document.unnamed();
        return given
                || (unnamed
                        ? introduces(document, entity)
                        : strict.containsKey(document.entity(entity).id()));
    }

    /** Whether the annotators had this entity before them, if perhaps in part or as another kind of resource. */
    public boolean nearlyKnows(Document document, int entity) {
        return given || near.contains(document.entity(entity).id());
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
