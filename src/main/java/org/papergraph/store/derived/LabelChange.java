package org.papergraph.store.derived;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** Labels and counts of the things that changed papers name or named: what is known of each, less what was, plus what is. */
final class LabelChange {

    private final Asker asker;
    private final SortedMap<String, Labels> were;
    private final SortedMap<String, Labels> are;
    private final SortedSet<String> things = new TreeSet<>();

    LabelChange(Asker asker, Collection<Model> before, Collection<Model> after) {
        this.asker = asker;
        this.were = count(before);
        this.are = count(after);
        things.addAll(were.keySet());
        things.addAll(are.keySet());
        things.removeIf(t -> labels(were, t).equals(labels(are, t)));
    }

    private static SortedMap<String, Labels> count(Collection<Model> papers) {
        SortedMap<String, Labels> counts = new TreeMap<>();
        papers.forEach(paper -> paper.listSubjectsWithProperty(RDF.type, Terms.ENTITY)
                .forEach(thing -> counts.merge(thing.getURI(), Labels.ofPaper(thing), Labels::plus)));
        return counts;
    }

    private static Labels labels(Map<String, Labels> counts, String thing) {
        return counts.getOrDefault(thing, Labels.NONE);
    }

    void addTo(Derivation derivation) {
        Model derived = derived();
        Map<String, SortedSet<String>> gone = gone();
        for (String thing : things) {
            Labels old = Labels.ofDerived(derived.createResource(thing));
            Labels now = old.minus(labels(were, thing), gone.getOrDefault(thing, new TreeSet<>()))
                    .plus(labels(are, thing));
            derivation.replace(old.derived(thing), now.derived(thing));
        }
    }

    private Model derived() {
        Model derived = ModelFactory.createDefaultModel();
        List<List<String>> rows =
                things.stream().map(t -> List.of(Asker.iri(t))).toList();
        asker.ask(
                "?thing",
                rows,
                "GRAPH ?derived { { ?thing ?property ?value . BIND (?thing AS ?subject) } "
                        + "UNION { ?subject pg:namingOf ?thing ; ?property ?value } }",
                row -> derived.add(
                        row.getResource("subject"),
                        ResourceFactory.createProperty(
                                row.getResource("property").getURI()),
                        row.get("value")));
        return derived;
    }

    /** Names and forms that no paper gives a thing any more. */
    private Map<String, SortedSet<String>> gone() {
        Map<String, SortedSet<String>> gone = new TreeMap<>();
        List<List<String>> rows = new ArrayList<>();
        for (String thing : things) {
            SortedSet<String> texts = new TreeSet<>(labels(were, thing).texts());
            texts.removeAll(labels(are, thing).texts());
            texts.forEach(t -> rows.add(List.of(Asker.iri(thing), Asker.literal(t))));
            gone.put(thing, texts);
        }
        asker.ask(
                "?thing ?text",
                rows,
                "FILTER EXISTS { GRAPH ?paper { ?thing pg:name|pg:form ?text } FILTER (" + asker.isOther("?paper")
                        + ") }",
                row -> gone.get(row.getResource("thing").getURI())
                        .remove(row.getLiteral("text").getLexicalForm()));
        return gone;
    }
}
