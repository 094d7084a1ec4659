package org.papergraph.store.derived;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The part of the vocabulary from which, and in which, the derived graph is made. */
final class Terms {

    static final String NS = "https://w3id.org/papergraph/ontology#";

    static final Resource ENTITY = ResourceFactory.createResource(NS + "Entity");
    static final Resource CLAIM = ResourceFactory.createResource(NS + "Claim");
    static final Resource NAMING = ResourceFactory.createResource(NS + "Naming");

    static final Property NAME = property("name");
    static final Property FORM = property("form");
    static final Property PAPER_COUNT = property("paperCount");
    static final Property NAMING_OF = property("namingOf");
    static final Property NAMED = property("named");
    static final Property NAMING_COUNT = property("namingCount");
    static final Property CONFIDENCE = property("confidence");
    static final Property STATED_IN = property("statedIn");
    static final Property SUPPORT = property("support");
    static final Property COMBINED_CONFIDENCE = property("combinedConfidence");
    static final Property SUPPORTED_BY = property("supportedBy");

    private Terms() {}

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
