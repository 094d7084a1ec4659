package org.papergraph.pipeline.update;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.correct.Corrected;
import org.papergraph.link.across.LinkedByCounts;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.map.PG;
import org.papergraph.pipeline.extraction.Extraction;
import org.papergraph.pipeline.linking.LinkEdit;
import org.papergraph.store.GraphStore;
import org.papergraph.store.derived.Tally;

/**
 * All the quads of a store of many papers, but for its description, made by the code that builds do in small steps: a short way to a
 * large store.
 */
public final class BulkStore {

    private final Graphs graphs;
    private final StreamRDF quads;
    private final IdentityTally identities = new IdentityTally();
    private final Tally tally = new Tally();

    public BulkStore(Graphs graphs, StreamRDF quads) {
        this.graphs = graphs;
        this.quads = quads;
    }

    /** @param papers gives them twice */
    public void write(Supplier<Stream<Extraction>> papers) {
        papers.get().forEach(e -> identities.add(graphs.linking().linker().testimony(e.annotation()), 1));
        LinkedByCounts counted = graphs.linking().by(identities);
        papers.get().forEach(e -> writePaper(e, counted));
        tally.derived(part -> write(GraphStore.DERIVED, part));
        Set<String> named = tally.things();
        write(GraphStore.HIERARCHY, NamedThings.hierarchy(named, graphs.hierarchy()));
        LinkEdit edit = new LinkEdit(graphs.iris());
        edit.count(identities, new IdentityTally());
        edit.versions(named, Set.of(), graphs.hierarchy());
        edit.inserted().createResource(GraphStore.LINKS).addProperty(PG.checksum, graphs.state());
        write(GraphStore.LINKS, edit.inserted());
    }

    private void writePaper(Extraction extraction, LinkedByCounts counted) {
        String paper = graphs.iris().paper(extraction.annotation().paper());
        Corrected corrected =
                graphs.linking().link(extraction.annotation(), counted).corrected();
        Model model = new PaperWriter(graphs)
                .write(Map.of(paper, extraction), Map.of(paper, corrected))
                .get(paper);
        tally.add(model);
        write(paper, model);
        LinkEdit edit = new LinkEdit(graphs.iris());
        edit.stand(Map.of(), Map.of(paper, graphs.linking().nodes(extraction.annotation(), corrected)));
        write(GraphStore.LINKS, edit.inserted());
    }

    private void write(String graph, Model model) {
        Node name = NodeFactory.createURI(graph);
        model.getGraph().find().forEach(t -> quads.quad(Quad.create(name, t)));
    }
}
