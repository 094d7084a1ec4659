package org.papergraph.relate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

class KnowledgeTest {

    private static final String BASE = "https://example.org/method/";

    private final Knowledge knowledge = new Knowledge(new Lexicon(List.of(
            entry("model", List.of(), List.of(), List.of()),
            entry("transformer", List.of("model"), List.of(), List.of()),
            entry("bert", List.of("transformer"), List.of(), List.of()),
            entry("bert-large", List.of(), List.of("bert"), List.of()),
            entry("attention", List.of(), List.of(), List.of("transformer")))));

    private static LexiconEntry entry(String name, List<String> broader, List<String> versionOf, List<String> partOf) {
        return new LexiconEntry(
                BASE + name, EntityType.METHOD, List.of(name), Set.of(), iris(broader), iris(versionOf), iris(partOf));
    }

    private static List<String> iris(List<String> names) {
        return names.stream().map(n -> BASE + n).toList();
    }

    private static Entity entity(EntityType type, String name) {
        return new Entity("e", type, name, List.of(name), List.of(), 1);
    }

    private static Entity method(String name) {
        return entity(EntityType.METHOD, name);
    }

    @Test
    void namesAreKnownWhateverTheirCaseAndNumber() {
        assertEquals("same", knowledge.standing(method("Transformers")));
        assertEquals("other", knowledge.standing(entity(EntityType.TASK, "Transformer")));
        assertEquals("new", knowledge.standing(method("HexaNet")));
    }

    @Test
    void aKnownAbbreviationOfSomethingElseIsNotWhatTheFieldKnows() {
        Entity other = new Entity("e", EntityType.METHOD, "BERT", List.of("BERT", "Beam Ray Tracing"), List.of(), 1);
        assertEquals("short", knowledge.standing(other));
        Entity same = new Entity("e", EntityType.METHOD, "BERT", List.of("BERT", "BERT large"), List.of(), 1);
        assertEquals("same", knowledge.standing(same));
        Entity kind = new Entity("e", EntityType.METHOD, "BERT", List.of("BERT", "sparse BERT"), List.of(), 1);
        assertEquals("same", knowledge.standing(kind));
    }

    @Test
    void kinshipIsThatOfTheLexicon() {
        assertEquals(Set.of("broader"), knowledge.kinship(method("BERT"), method("Transformer")));
        assertEquals(Set.of("version"), knowledge.kinship(method("BERT-large"), method("BERT")));
        assertEquals(Set.of("part"), knowledge.kinship(method("attention"), method("Transformer")));
        assertEquals(Set.of(), knowledge.kinship(method("Transformer"), method("BERT")));
    }

    @Test
    void kindsGoBackTwoGenerations() {
        assertEquals(Set.of("transformer", "model"), knowledge.kinds(method("BERT")));
    }
}
