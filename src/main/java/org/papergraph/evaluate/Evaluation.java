package org.papergraph.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.model.Annotation;
import org.papergraph.model.Paper;

/**
 * Predicted annotations against gold, micro-averaged over the collection.
 *
 * <ul>
 *   <li>{@code mentions}: a stretch of the text with its type, exact boundaries;
 *   <li>{@code entities}: a thing of the paper, once: same type and a form in common (case, blanks and hyphens aside), one to one;
 *   <li>{@code resources}: the same, with datasets and benchmarks as one type;
 *   <li>{@code relations}: subject, relation and object all right; {@code comparedWith} either way round;
 *   <li>{@code relaxed}: the same over resources, with training and evaluation as one relation;
 *   <li>{@code results}: method, dataset, metric and value all right, over resources.
 * </ul>
 */
public final class Evaluation {

    private final List<PaperComparison> papers;

    private Evaluation(List<PaperComparison> papers) {
        this.papers = papers;
    }

    /**
     * Papers are paired by id, else by title. One that has no prediction counts as empty; predictions for other papers are ignored.
     *
     * @param gold with title and abstract
     */
    public static Evaluation of(List<Annotation> gold, List<Annotation> predicted) {
        Map<String, Annotation> byId = new HashMap<>();
        Map<String, Annotation> byTitle = new HashMap<>();
        for (Annotation a : predicted) {
            a.paper().id().ifPresent(id -> byId.put(id, a));
            byTitle.put(title(a), a);
        }
        return new Evaluation(gold.stream()
                .map(g -> new PaperComparison(
                        g,
                        g.paper()
                                .id()
                                .map(byId::get)
                                .or(() -> Optional.ofNullable(byTitle.get(title(g))))
                                .orElseGet(() -> empty(g.paper()))))
                .toList());
    }

    /** The six tables by name, each with the scores by class, {@code all} first. */
    public Map<String, Map<String, Score>> tables() {
        Map<String, Map<String, Score>> tables = new LinkedHashMap<>();
        tables.put("mentions", table(PaperComparison::mentions));
        tables.put("entities", table(PaperComparison::entities));
        tables.put("resources", table(PaperComparison::resources));
        tables.put("relations", table(PaperComparison::relations));
        tables.put("relaxed", table(PaperComparison::relaxed));
        tables.put("results", table(PaperComparison::results));
        return tables;
    }

    List<PaperComparison> papers() {
        return papers;
    }

    private <T> Map<String, Score> table(Function<PaperComparison, Compared<T>> part) {
        Tally tally = new Tally();
        papers.stream().map(part).forEach(tally::add);
        return tally.table();
    }

    private static Annotation empty(Paper paper) {
        return new Annotation(paper, List.of(), List.of(), List.of());
    }

    private static String title(Annotation annotation) {
        return Letters.foldName(annotation.paper().title());
    }
}
