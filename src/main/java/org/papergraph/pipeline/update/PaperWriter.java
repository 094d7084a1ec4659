package org.papergraph.pipeline.update;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.impl.RDFjson;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.papergraph.correct.Corrected;
import org.papergraph.map.PG;
import org.papergraph.pipeline.extraction.Extraction;
import org.papergraph.pipeline.extraction.ExtractionJson;

/** Makes papers' graphs from what was read, linked and corrected. */
final class PaperWriter {

    private final Graphs graphs;

    PaperWriter(Graphs graphs) {
        this.graphs = graphs;
    }

    /** @param papers by their IRIs */
    Map<String, Model> write(Map<String, Extraction> papers, Map<String, Corrected> corrected) {
        Map<String, Model> written = new TreeMap<>();
        papers.forEach((paper, extraction) -> written.put(paper, write(paper, extraction, corrected.get(paper))));
        return written;
    }

    private Model write(String paper, Extraction extraction, Corrected corrected) {
        Model model = graphs.mapper().map(corrected.annotation(), extraction.sentences(), corrected.keys());
        corrected.names().forEach((iri, name) -> rename(model.getResource(iri), name));
        model.createResource(paper)
                .addProperty(PG.extraction, ExtractionJson.write(extraction), RDFjson.rdfJSON)
                .addProperty(PG.linkHash, graphs.linking().hash(corrected));
        return model;
    }

    private static void rename(Resource thing, String name) {
        if (thing.hasProperty(PG.name)) {
            thing.removeAll(PG.name).addProperty(PG.name, name);
        }
    }
}
