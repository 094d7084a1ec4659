package org.papergraph.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.map.PG;

/** Makes corrections of RDF. */
final class CorrectionReader {

    private static final Map<String, CorrectionType> TYPES =
            Arrays.stream(CorrectionType.values()).collect(Collectors.toMap(t -> PG.NS + t.label(), t -> t));

    /** What a correction is made of; of other namespaces it may say anything. */
    private static final Set<Property> PROPERTIES =
            Set.of(RDF.type, RDF.subject, RDF.predicate, RDF.object, PG.inPaper);

    private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create()
            .setNsPrefix("pg", PG.NS)
            .setNsPrefix("rdf", RDF.getURI())
            .setNsPrefix("rdfs", RDFS.getURI())
            .setNsPrefix("dcterms", DCTerms.getURI())
            .lock();

    private final Model model;
    private final Function<Triple, String> places;

    /** @param places where a triple stands, for error messages */
    CorrectionReader(Model model, Function<Triple, String> places) {
        this.model = model;
        this.places = places;
    }

    /** All that the graph says, which must be corrections. */
    List<Correction> readAll() {
        for (Resource subject : model.listSubjects().toList()) {
            if (subject.hasProperty(RDF.type) || subject.hasProperty(RDF.subject)) {
                requireCorrection(subject);
            }
        }
        return read();
    }

    /** The corrections, whatever else the graph says. */
    List<Correction> read() {
        List<Correction> corrections = new ArrayList<>();
        for (Statement typed :
                model.listStatements(null, RDF.type, (RDFNode) null).toList()) {
            CorrectionType type = TYPES.get(typed.getObject().toString());
            if (type != null) {
                corrections.add(correction(type, typed));
            }
        }
        Collections.sort(corrections);
        return corrections;
    }

    private void requireCorrection(Resource subject) {
        if (!subject.hasProperty(RDF.type)) {
            throw wrong(subject.getProperty(RDF.subject), "a correction without a type");
        }
        for (Statement said : subject.listProperties().toList()) {
            if (said.getPredicate().equals(RDF.type)
                    && !TYPES.containsKey(said.getObject().toString())) {
                throw wrong(said, shown(said.getObject()) + " is no type of correction: " + known());
            }
            String namespace = said.getPredicate().getNameSpace();
            if ((namespace.equals(PG.NS) || namespace.equals(RDF.getURI()))
                    && !PROPERTIES.contains(said.getPredicate())) {
                throw wrong(said, shown(said.getPredicate()) + " means nothing in a correction");
            }
        }
    }

    private static String known() {
        return Arrays.stream(CorrectionType.values())
                .map(t -> "pg:" + t.label())
                .collect(Collectors.joining(", "));
    }

    private Correction correction(CorrectionType type, Statement typed) {
        return new Correction(
                type,
                require(typed, RDF.subject),
                type.isStatement() ? Optional.of(require(typed, RDF.predicate)) : Optional.empty(),
                type.needsObject() ? Optional.of(require(typed, RDF.object)) : Optional.empty(),
                type.needsForm() ? Optional.of(require(typed, RDFS.label)) : Optional.empty(),
                text(typed, PG.inPaper),
                require(typed, DCTerms.creator),
                require(typed, DCTerms.created));
    }

    private String require(Statement typed, Property property) {
        return text(typed, property)
                .orElseThrow(
                        () -> wrong(typed, "a " + shown(typed.getObject()) + " has no " + property.getLocalName()));
    }

    private Optional<String> text(Statement typed, Property property) {
        List<Statement> values = typed.getSubject().listProperties(property).toList();
        if (values.size() > 1) {
            throw wrong(typed, "a " + shown(typed.getObject()) + " has more than one " + property.getLocalName());
        }
        return values.stream()
                .map(Statement::getObject)
                .findFirst()
                .map(o -> o.isLiteral()
                        ? o.asLiteral().getString()
                        : o.asResource().getURI());
    }

    private static String shown(RDFNode node) {
        String text = node.toString();
        String shortened = PREFIXES.shortForm(text);
        return shortened.equals(text) ? "<" + text + ">" : shortened;
    }

    private CorrectionException wrong(Statement statement, String what) {
        return new CorrectionException(places.apply(statement.asTriple()) + ": " + what, null);
    }
}
