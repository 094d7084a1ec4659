package org.papergraph.map;

import java.util.Locale;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.papergraph.model.EntityType;
import org.papergraph.model.RelationType;
import org.papergraph.model.StatedAs;

/** The terms of {@code ontology/papergraph.ttl}, where each is defined, less those of which the store alone makes statements. */
public final class PG {

    public static final String NS = "https://w3id.org/papergraph/ontology#";

    public static final Resource Paper = type("Paper");
    public static final Resource Entity = type("Entity");
    public static final Resource Method = type("Method");
    public static final Resource UnnamedMethod = type("UnnamedMethod");
    public static final Resource Task = type("Task");
    public static final Resource DataResource = type("DataResource");
    public static final Resource Dataset = type("Dataset");
    public static final Resource Benchmark = type("Benchmark");
    public static final Resource Metric = type("Metric");
    public static final Resource Statement = type("Statement");
    public static final Resource Result = type("Result");
    public static final Resource Evidence = type("Evidence");
    public static final Resource TextPart = type("TextPart");
    public static final Resource Sentence = type("Sentence");
    public static final Resource Mention = type("Mention");
    public static final Resource Extractor = type("Extractor");
    public static final Resource Run = type("Run");

    public static final Resource Identity = type("Identity");

    public static final Resource Correction = type("Correction");
    public static final Resource Same = type("Same");
    public static final Resource Different = type("Different");
    public static final Resource Retype = type("Retype");
    public static final Resource Rename = type("Rename");
    public static final Resource Wrong = type("Wrong");
    public static final Resource Missing = type("Missing");

    public static final Property mentions = property("mentions");
    public static final Property introduces = property("introduces");
    public static final Property usesDataset = property("usesDataset");
    public static final Property trainedOn = property("trainedOn");
    public static final Property evaluatedOn = property("evaluatedOn");
    public static final Property usedFor = property("usedFor");
    public static final Property benchmarkFor = property("benchmarkFor");
    public static final Property basedOn = property("basedOn");
    public static final Property partOf = property("partOf");
    public static final Property outperforms = property("outperforms");
    public static final Property comparedWith = property("comparedWith");
    public static final Property subTaskOf = property("subTaskOf");
    public static final Property versionOf = property("versionOf");

    public static final Property arxivId = property("arxivId");
    public static final Property doi = property("doi");
    public static final Property byline = property("byline");
    public static final Property sourceId = property("sourceId");
    public static final Property contentHash = property("contentHash");
    public static final Property extractedBy = property("extractedBy");
    public static final Property version = property("version");
    public static final Property checksum = property("checksum");

    public static final Property name = property("name");
    public static final Property form = property("form");
    public static final Property inPaper = property("inPaper");
    public static final Property paperCount = property("paperCount");
    public static final Property contextWord = property("contextWord");

    public static final Property confidence = property("confidence");
    public static final Property statedAs = property("statedAs");
    public static final Property statedIn = property("statedIn");
    public static final Property sentence = property("sentence");
    public static final Property evidence = property("evidence");
    public static final Property rank = property("rank");
    public static final Property source = property("source");
    public static final Property sentencePlace = property("sentencePlace");
    public static final Property subjectPlace = property("subjectPlace");
    public static final Property objectPlace = property("objectPlace");
    public static final Property cuePlace = property("cuePlace");
    public static final Property mentionOf = property("mentionOf");
    public static final Property inSentence = property("inSentence");

    public static final Property method = property("method");
    public static final Property dataset = property("dataset");
    public static final Property metric = property("metric");
    public static final Property value = property("value");
    public static final Property unit = property("unit");
    public static final Property text = property("text");
    public static final Property delta = property("delta");

    public static final Property extraction = property("extraction");
    public static final Property linkHash = property("linkHash");
    public static final Property block = property("block");
    public static final Property identity = property("identity");
    public static final Property times = property("times");
    public static final Property namedIn = property("namedIn");

    public static final Property host = property("host");
    public static final Property command = property("command");
    public static final Property added = property("added");
    public static final Property replaced = property("replaced");
    public static final Property relinked = property("relinked");
    public static final Property unchanged = property("unchanged");
    public static final Property removed = property("removed");
    public static final Property refused = property("refused");

    private PG() {}

    public static Resource of(EntityType type) {
        return type(type.label());
    }

    public static Property of(RelationType type) {
        return property(type.label());
    }

    /** {@code pg:own} or {@code pg:background}. */
    public static Resource of(StatedAs statedAs) {
        return type(statedAs.name().toLowerCase(Locale.ROOT));
    }

    private static Resource type(String name) {
        return ResourceFactory.createResource(NS + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(NS, name);
    }
}
