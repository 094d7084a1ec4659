package org.papergraph.store.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.papergraph.store.rows.RowQuery;

/** Labels and counts of the things that changed papers name or named: what is known of each, less what was, plus what is. */
final class LabelChange {

    private static final RowQuery DERIVED = RowQuery.of(
            "?thing",
            "GRAPH <" + Derivation.GRAPH + "> { { ?thing ?property ?value . BIND (?thing AS ?subject) } "
                    + "UNION { ?subject pg:namingOf ?thing ; ?property ?value } }");

    // No property path: with one, Jena goes through all graphs.
    private static final RowQuery CALLED_ELSEWHERE = RowQuery.of(
            "?thing ?text",
            "FILTER EXISTS { { GRAPH ?paper { ?thing pg:name ?text } } UNION { GRAPH ?paper { ?thing pg:form ?text } } "
                    + "FILTER (" + Asker.IS_OTHER + ") }");

    private final Asker asker;
    private final Tally before;
    private final Tally after;
    private final SortedSet<String> things;

    LabelChange(Asker asker, Tally before, Tally after) {
        this.asker = asker;
        this.before = before;
        this.after = after;
        this.things = new TreeSet<>(before.things());
        things.addAll(after.things());
        things.removeIf(t -> before.labels(t).equals(after.labels(t)));
    }

    void addTo(Derivation derivation) {
        Model derived = derived();
        Map<String, SortedSet<String>> gone = gone();
        for (String thing : things) {
            Labels old = Labels.ofDerived(derived.createResource(thing));
            Labels now = old.minus(before.labels(thing), gone.get(thing)).plus(after.labels(thing));
            derivation.replace(old.derived(thing), now.derived(thing));
        }
    }

    private Model derived() {
        Model derived = ModelFactory.createDefaultModel();
        asker.ask(
                DERIVED,
                RowQuery.iris(things),
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
        List<List<Node>> rows = new ArrayList<>();
        for (String thing : things) {
            SortedSet<String> texts = new TreeSet<>(before.labels(thing).texts());
            texts.removeAll(after.labels(thing).texts());
            texts.forEach(t -> rows.add(List.of(NodeFactory.createURI(thing), NodeFactory.createLiteralString(t))));
            gone.put(thing, texts);
        }
        asker.ask(
                CALLED_ELSEWHERE,
                rows,
                row -> gone.get(row.getResource("thing").getURI())
                        .remove(row.getLiteral("text").getLexicalForm()));
        return gone;
    }
}
