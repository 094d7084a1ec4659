package org.papergraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.EntityType;
import org.papergraph.model.RelationType;
import org.papergraph.model.StatedAs;
import org.papergraph.store.derived.Terms;

/** The ontology defines what the program uses, and says what it defines. */
class OntologyTest {

    private static final Model ONTOLOGY = RDFDataMgr.loadModel("ontology/papergraph.ttl");
    private static final Pattern TERM = Pattern.compile("\\bpg:([A-Za-z]+)");

    private static Set<String> defined() {
        Set<String> terms = new TreeSet<>();
        ONTOLOGY.listSubjects()
                .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(PG.NS))
                .forEach(r -> terms.add(r.getLocalName()));
        return terms;
    }

    private static Set<String> undefined(Set<String> used) {
        Set<String> terms = new TreeSet<>(used);
        terms.removeAll(defined());
        return terms;
    }

    @Test
    void everyTermHasLabelDefinitionAndExample() {
        Set<String> wanting = new TreeSet<>();
        for (String term : defined()) {
            Resource resource = ONTOLOGY.createResource(PG.NS + term);
            for (Property property : List.of(RDF.type, RDFS.label, SKOS.definition, SKOS.example)) {
                if (!resource.hasProperty(property)) {
                    wanting.add(term + " has no " + property.getLocalName());
                }
            }
        }
        assertEquals(Set.of(), wanting);
    }

    @Test
    void everyPropertyHasDomainAndRange() {
        Set<String> wanting = new TreeSet<>();
        for (Resource type : List.of(OWL.ObjectProperty, OWL.DatatypeProperty)) {
            ONTOLOGY.listSubjectsWithProperty(RDF.type, type)
                    .filterDrop(p -> has(p, RDFS.domain, "domainIncludes") && has(p, RDFS.range, "rangeIncludes"))
                    .forEach(p -> wanting.add(p.getLocalName()));
        }
        assertEquals(Set.of(), wanting);
    }

    /** Several domains or ranges are schema.org's, of which any may hold: RDFS would want all. */
    private static boolean has(Resource property, Property one, String several) {
        return property.hasProperty(one)
                || property.hasProperty(ONTOLOGY.createProperty("http://schema.org/" + several));
    }

    /** Else two stores that hold the ontology would not be equal to the quad. */
    @Test
    void hasNoBlankNodes() {
        assertEquals(
                Set.of(), ONTOLOGY.listSubjects().filterKeep(Resource::isAnon).toSet());
    }

    @Test
    void theProgramsTermsAreThoseOfTheOntology() throws IllegalAccessException {
        Set<String> used = new TreeSet<>();
        List<Field> fields = new ArrayList<>(List.of(PG.class.getFields()));
        fields.addAll(List.of(Terms.class.getFields()));
        for (Field field : fields) {
            if (field.get(null) instanceof Resource term) {
                used.add(term.getLocalName());
            }
        }
        Stream.of(EntityType.values()).forEach(t -> used.add(PG.of(t).getLocalName()));
        Stream.of(RelationType.values()).forEach(t -> used.add(PG.of(t).getLocalName()));
        Stream.of(StatedAs.values()).forEach(t -> used.add(PG.of(t).getLocalName()));
        used.add("Stance");
        assertEquals(defined(), used);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology", "queries"})
    void filesUseNoOtherTerms(String folder) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.exists(Path.of(folder)) ? Files.walk(Path.of(folder)) : Stream.empty()) {
            for (Path file :
                    files.filter(f -> f.toString().matches(".*\\.(rq|ru|ttl)")).toList()) {
                Matcher term = TERM.matcher(Files.readString(file, StandardCharsets.UTF_8));
                term.results().forEach(t -> used.add(t.group(1)));
            }
        }
        assertEquals(Set.of(), undefined(used));
    }
}
