package org.papergraph.pipeline.update;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.map.PG;
import org.papergraph.store.Difference;

/** Where the IRIs of things lead that are not named any more: to what the same papers call by the same forms now. */
final class Redirects {

    private Redirects() {}

    /**
     * The redirects that a change of papers makes; {@code owl:sameAs} where all of the thing became one other.
     *
     * @param moved the new IRIs of papers that go under another, by the old ones
     */
    static Model of(Difference difference, Map<String, String> moved) {
        Set<String> vanished = difference.vanished(PG.Entity);
        Map<String, Set<Resource>> successors = new TreeMap<>();
        difference.before().forEach((paper, old) -> {
            Model now = difference.put().get(moved.getOrDefault(paper, paper));
            if (now != null) {
                vanished.forEach(thing -> successors
                        .computeIfAbsent(thing, t -> new TreeSet<>(Redirects::compare))
                        .addAll(successors(old.createResource(thing), now)));
            }
        });
        Model redirects = ModelFactory.createDefaultModel();
        successors.forEach((thing, others) -> {
            Resource old = redirects.createResource(thing);
            others.forEach(o -> old.addProperty(DCTerms.isReplacedBy, o));
            if (others.size() == 1) {
                old.addProperty(OWL.sameAs, others.iterator().next());
            }
        });
        return redirects;
    }

    private static Set<Resource> successors(Resource thing, Model now) {
        Set<Resource> successors = new TreeSet<>(Redirects::compare);
        thing.listProperties(PG.form)
                .forEach(form -> now.listSubjectsWithProperty(PG.form, form.getObject())
                        .filterKeep(s -> s.hasProperty(RDF.type, PG.Entity))
                        .forEach(successors::add));
        if (thing.hasProperty(RDF.type, PG.UnnamedMethod)) {
            now.listSubjectsWithProperty(RDF.type, PG.UnnamedMethod).forEach(successors::add);
        }
        return successors;
    }

    private static int compare(Resource a, Resource b) {
        return a.getURI().compareTo(b.getURI());
    }
}
