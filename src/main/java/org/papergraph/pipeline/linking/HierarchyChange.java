package org.papergraph.pipeline.linking;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;

/**
 * Follows what changes in the hierarchy when things come to be named or are not named any more: first at these things, then at what
 * they are kinds and versions of.
 *
 * @param deleted triples that go
 * @param inserted triples that come
 */
public record HierarchyChange(Model deleted, Model inserted) {

    /**
     * @param changed the things that come or go
     * @param things as they are to be
     * @param said what the graph says of a thing now
     */
    public static HierarchyChange of(
            Collection<String> changed, Hierarchy hierarchy, Hierarchy.Things things, Function<String, Model> said) {
        HierarchyChange change =
                new HierarchyChange(ModelFactory.createDefaultModel(), ModelFactory.createDefaultModel());
        Deque<String> open = new ArrayDeque<>();
        changed.forEach(thing -> open.addAll(hierarchy.around(thing, things)));
        Set<String> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            String thing = open.remove();
            if (seen.add(thing)) {
                open.addAll(change.look(said.apply(thing), hierarchy.about(thing, things)));
            }
        }
        return change;
    }

    /** The things to which what was or is said anew leads. */
    private Set<String> look(Model old, Model now) {
        Model gone = old.difference(now);
        Model come = now.difference(old);
        deleted.add(gone);
        inserted.add(come);
        Set<String> next = new TreeSet<>();
        Model both = ModelFactory.createDefaultModel().add(gone).add(come);
        both.listObjects()
                .filterKeep(o -> o.isURIResource())
                .mapWith(o -> o.as(Resource.class).getURI())
                .forEachRemaining(next::add);
        return next;
    }
}
