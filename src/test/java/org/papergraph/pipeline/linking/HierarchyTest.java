package org.papergraph.pipeline.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.papergraph.map.Iris;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

class HierarchyTest {

    private static final Lexicon LEXICON = new Lexicon(List.of(
            entry("task/ner", EntityType.TASK, "NER", List.of("task/extraction"), List.of(), List.of()),
            entry("task/extraction", EntityType.TASK, "extraction", List.of("task/nlp"), List.of(), List.of()),
            entry("task/nlp", EntityType.TASK, "NLP", List.of(), List.of(), List.of()),
            entry("task/parsing", EntityType.TASK, "parsing", List.of("task/nlp"), List.of(), List.of()),
            entry("method/moss", EntityType.METHOD, "Moss", List.of(), List.of(), List.of()),
            entry("benchmark/glue", EntityType.BENCHMARK, "GLUE", List.of(), List.of(), List.of()),
            entry("dataset/mnli", EntityType.DATASET, "MNLI", List.of(), List.of(), List.of("benchmark/glue"))));

    private static LexiconEntry entry(
            String iri,
            EntityType type,
            String name,
            List<String> broader,
            List<String> versionOf,
            List<String> partOf) {
        return new LexiconEntry(
                Iris.BASE + iri, type, List.of(name), Set.of(), iris(broader), iris(versionOf), iris(partOf));
    }

    private static List<String> iris(List<String> names) {
        return names.stream().map(n -> Iris.BASE + n).toList();
    }

    private static EntityKey key(EntityType type, String name) {
        return new EntityKey(type, name, Optional.empty());
    }

    private static Set<String> links(EntityKey... keys) {
        Set<String> links = new TreeSet<>();
        Set<String> named = Stream.of(keys).map(new Iris()::entity).collect(Collectors.toSet());
        Hierarchy hierarchy = new Hierarchy(new Iris(), LEXICON);
        HierarchyChange.of(named, hierarchy, things(named, hierarchy), thing -> ModelFactory.createDefaultModel())
                .inserted()
                .listStatements()
                .forEach(s -> {
                    if (s.getObject().isResource()) {
                        String object = s.getResource().getURI();
                        links.add(local(s.getSubject().getURI()) + " "
                                + s.getPredicate().getLocalName() + " " + local(object));
                    }
                });
        return links;
    }

    private static Hierarchy.Things things(Set<String> named, Hierarchy hierarchy) {
        return new Hierarchy.Things() {
            @Override
            public boolean isNamed(String iri) {
                return named.contains(iri);
            }

            @Override
            public Set<String> ofBlock(String block) {
                return named.stream()
                        .filter(t -> hierarchy.blocks(t).contains(block))
                        .collect(Collectors.toSet());
            }
        };
    }

    private static String local(String iri) {
        return iri.substring(Iris.BASE.length());
    }

    @Test
    void aThingOfTheLexiconComesWithAllThatItIsAKindOf() {
        assertEquals(
                Set.of("task/ner broader task/extraction", "task/extraction broader task/nlp"),
                links(key(EntityType.TASK, "NER")));
    }

    @Test
    void aVersionIsOneOfTheNearestNameThatIsThere() {
        assertEquals(
                Set.of("method/moss-2-7b versionOf method/moss-2", "method/moss-2 versionOf method/moss"),
                links(key(EntityType.METHOD, "Moss-2-7B"), key(EntityType.METHOD, "Moss-2")));
        assertEquals(Set.of("method/moss-2-7b versionOf method/moss"), links(key(EntityType.METHOD, "Moss-2-7B")));
        assertEquals(Set.of(), links(key(EntityType.METHOD, "Lichen-2")));
    }

    @Test
    void aPartIsToldWhereBothAreThere() {
        assertEquals(Set.of(), links(key(EntityType.DATASET, "MNLI")));
        assertEquals(
                Set.of("dataset/mnli partOf benchmark/glue"),
                links(key(EntityType.DATASET, "MNLI"), key(EntityType.BENCHMARK, "GLUE")));
    }
}
