package org.papergraph.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.papergraph.model.EntityType;
import org.papergraph.model.LexiconEntry;

/** What one file says of one thing, in the order in which it says it, before it is checked. */
final class LexiconDraft {

    private static final Map<String, String> PROPERTIES = Stream.of(
                    SKOS.prefLabel,
                    SKOS.altLabel,
                    SKOS.broader,
                    PG.contextWord,
                    PG.versionOf,
                    PG.partOf,
                    OWL2.deprecated)
            .map(Property::getURI)
            .collect(Collectors.toMap(uri -> uri.toLowerCase(Locale.ROOT), uri -> uri));

    private final LexiconText file;
    private final String iri;
    private final Map<Node, Set<Node>> values = new LinkedHashMap<>();

    private LexiconDraft(LexiconText file, String iri) {
        this.file = file;
        this.iri = iri;
    }

    static Collection<LexiconDraft> parse(String name, String turtle) {
        LexiconText file = new LexiconText(name, turtle);
        Map<Node, LexiconDraft> drafts = new LinkedHashMap<>();
        try {
            RDFParser.fromString(turtle, Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(new StreamRDFBase() {
                        @Override
                        public void triple(Triple triple) {
                            drafts.computeIfAbsent(triple.getSubject(), s -> new LexiconDraft(file, file.iriOf(s)))
                                    .add(triple);
                        }
                    });
        } catch (RiotException e) {
            throw new LexiconException(name + ": not Turtle: " + e.getMessage(), e);
        }
        return drafts.values();
    }

    private void add(Triple triple) {
        values.computeIfAbsent(triple.getPredicate(), p -> new LinkedHashSet<>())
                .add(triple.getObject());
    }

    String iri() {
        return iri;
    }

    boolean deprecated() {
        return texts(OWL2.deprecated).anyMatch(t -> t.equals("true") || t.equals("1"));
    }

    /**
     * The entry that this makes, together with what was known before.
     *
     * @param earlier the entry of the same IRI in an earlier file, or null
     */
    LexiconEntry entry(Iris iris, LexiconEntry earlier) {
        checkProperties();
        List<String> preferred = texts(SKOS.prefLabel).toList();
        if (preferred.size() > 1) {
            throw bad("has " + preferred.size() + " preferred names: " + String.join(", ", preferred));
        }
        if (preferred.isEmpty() && earlier == null) {
            throw bad("has no skos:prefLabel");
        }
        EntityType type = type(iris);
        LexiconEntry own = own(type, preferred);
        if (!preferred.isEmpty()) {
            checkName(iris, type, preferred.get(0));
            return own;
        }
        return union(earlier, own);
    }

    private LexiconEntry own(EntityType type, List<String> preferred) {
        List<String> forms = Stream.concat(preferred.stream(), texts(SKOS.altLabel))
                .distinct()
                .toList();
        if (forms.stream().anyMatch(String::isBlank)) {
            throw bad("has an empty name");
        }
        Set<String> context =
                texts(PG.contextWord).map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        // An entry must have a name; one that only adds links borrows its IRI until it is joined with the earlier
        // entry.
        return new LexiconEntry(
                iri,
                type,
                forms.isEmpty() ? List.of(iri) : forms,
                context,
                links(SKOS.broader),
                links(PG.versionOf),
                links(PG.partOf));
    }

    private LexiconEntry union(LexiconEntry earlier, LexiconEntry more) {
        List<String> names = more.forms().equals(List.of(iri)) ? List.of() : more.forms();
        Set<String> context = new LinkedHashSet<>(earlier.context());
        context.addAll(more.context());
        return new LexiconEntry(
                iri,
                earlier.type(),
                joined(earlier.forms(), names),
                context,
                joined(earlier.broader(), more.broader()),
                joined(earlier.versionOf(), more.versionOf()),
                joined(earlier.partOf(), more.partOf()));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private EntityType type(Iris iris) {
        EntityType told = iris.typeOf(iri)
                .orElseThrow(
                        () -> bad("is no entity's IRI; it should begin with " + iris.base() + "method/ or the like"));
        List<String> others = objects(RDF.type)
                .filter(t -> !t.equals(PG.of(told).asNode()))
                .map(Node::toString)
                .toList();
        if (!others.isEmpty()) {
            throw bad("is a " + told.label() + " by its IRI, and a " + String.join(", ", others) + " by its rdf:type");
        }
        return told;
    }

    /** A property in the wrong case would say nothing, and nobody would notice. */
    private void checkProperties() {
        for (Node property : values.keySet()) {
            String meant = PROPERTIES.getOrDefault(property.getURI().toLowerCase(Locale.ROOT), property.getURI());
            if (!meant.equals(property.getURI())) {
                throw bad("has <" + property.getURI() + ">; it is <" + meant + ">");
            }
        }
    }

    /** A link to nothing would say nothing, and nobody would notice. */
    void checkLinks(Set<String> known) {
        for (Property property : List.of(SKOS.broader, PG.versionOf, PG.partOf)) {
            links(property).stream().filter(t -> !known.contains(t)).findFirst().ifPresent(t -> {
                throw bad(property.getLocalName() + " leads to <" + t + ">, which no entry describes");
            });
        }
    }

    private void checkName(Iris iris, EntityType type, String name) {
        String expected = iris.entity(iris.key(iri, type, name));
        if (!expected.equals(iri)) {
            throw bad("should be <" + expected + "> for the name \"" + name + "\"");
        }
    }

    private List<String> links(Property property) {
        List<Node> targets = objects(property).toList();
        targets.stream().filter(t -> !t.isURI()).findFirst().ifPresent(t -> {
            throw bad(property.getLocalName() + " needs an IRI, not " + t);
        });
        return targets.stream().map(Node::getURI).toList();
    }

    private Stream<String> texts(Property property) {
        return objects(property).map(value -> {
            if (!value.isLiteral()) {
                throw bad(property.getLocalName() + " needs a text, not " + value);
            }
            return value.getLiteralLexicalForm();
        });
    }

    private Stream<Node> objects(Property property) {
        return new ArrayList<>(values.getOrDefault(property.asNode(), Set.of())).stream();
    }

    private LexiconException bad(String reason) {
        return new LexiconException(file.placeOf(iri) + ": <" + iri + "> " + reason, null);
    }
}
