package org.papergraph.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.link.across.LinkedByCounts;
import org.papergraph.link.identity.Link;
import org.papergraph.map.Iris;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.NormalForm;
import org.papergraph.pipeline.linking.LinkGraph;
import org.papergraph.pipeline.linking.Linking;
import org.papergraph.pipeline.update.StoredPapers;
import org.papergraph.store.GraphStore;

/** Why the papers of a store name the things that they name: how each came to be linked, or to be kept apart. */
public final class Explanation {

    /**
     * One paper's part.
     *
     * @param iri what the paper's forms are taken for
     * @param reason why, in words for people
     */
    public record Line(String iri, String reason, List<String> forms, String paper) {}

    private final Linking linking;
    private final Iris iris;

    public Explanation(Linking linking, Iris iris) {
        this.linking = linking;
        this.iris = iris;
    }

    /**
     * All that speaks for and against a thing.
     *
     * @param thing its IRI, or one of its names; a name may give several things
     */
    public List<Line> of(GraphStore store, String thing) {
        LinkedByCounts counted = linking.by(new LinkGraph(store));
        List<Line> lines = new ArrayList<>();
        StoredPapers.extractions(store).values().forEach(extraction -> {
            Annotation annotation = extraction.annotation();
            Linking.Linked linked = linking.link(annotation, counted);
            for (Entity entity : annotation.entities()) {
                EntityKey key = linked.corrected().keys().get(entity.id());
                if (isMeant(entity, key, thing)) {
                    lines.add(line(annotation, entity, linked.links().get(entity.id()), key));
                }
            }
        });
        lines.sort(Comparator.comparing(Line::iri).thenComparing(Line::paper));
        return lines;
    }

    private boolean isMeant(Entity entity, EntityKey key, String thing) {
        String name = NormalForm.ofName(thing);
        return iris.entity(key).equals(thing)
                || NormalForm.ofName(key.name()).equals(name)
                || NormalForm.ofName(entity.name()).equals(name)
                || entity.forms().stream().map(NormalForm::ofName).anyMatch(name::equals);
    }

    private Line line(Annotation annotation, Entity entity, Link link, EntityKey key) {
        String reason = key.equals(link.key()) ? link.reason() : "a person says so; else " + link.reason();
        return new Line(iris.entity(key), reason, entity.forms(), iris.paper(annotation.paper()));
    }
}
