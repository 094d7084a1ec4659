package org.papergraph.link.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.papergraph.link.identity.Link;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/** What papers relate a thing to tells which of several things of one name they mean. */
class NeighboursTest {

    private static final EntityKey EDGES = method("EVA", "edge variance attention");
    private static final EntityKey AGENTS = method("EVA", "emulated value agent");
    private static final EntityKey UNTOLD = new EntityKey(EntityType.METHOD, "EVA", Optional.empty());

    private static final Lexicon LEXICON = new Lexicon(List.of(
            Methods.known("ridge-learning", Set.of(), "ridge learning", "RL"),
            Methods.known("rank-learning", Set.of(), "rank learning", "RL"),
            Methods.known("dam", Set.of("optimizer"), "DAM")));

    private static EntityKey method(String name, String sense) {
        return new EntityKey(EntityType.METHOD, name, Optional.of(sense));
    }

    /** A paper that names a method by these forms, and says of it no more than {@code relations}. */
    private record Say(String title, List<Relation> relations, List<Entity> entities) {

        static Say of(String title, String... forms) {
            Entity method = new Entity("m", EntityType.METHOD, forms[0], List.of(forms), List.of(), 1);
            return new Say(title, List.of(), List.of(method));
        }

        Say and(RelationType relation, EntityType type, String object, double confidence) {
            String id = "o" + entities.size();
            List<Entity> more = new ArrayList<>(entities);
            more.add(new Entity(id, type, object, List.of(object), List.of(), 1));
            List<Relation> said = new ArrayList<>(relations);
            said.add(new Relation("m", relation, id, confidence, List.of()));
            return new Say(title, said, more);
        }

        Say evaluatedOn(String dataset) {
            return and(RelationType.EVALUATED_ON, EntityType.DATASET, dataset, 1);
        }

        Say usedFor(String task) {
            return and(RelationType.USED_FOR, EntityType.TASK, task, 1);
        }

        Say introduced() {
            List<Relation> said = new ArrayList<>(relations);
            said.add(new Relation(Relation.PAPER, RelationType.INTRODUCES, "m", 1, List.of()));
            return new Say(title, said, entities);
        }

        Annotation annotation() {
            return new Annotation(Paper.of(title, ""), entities, relations, List.of());
        }
    }

    private static Link link(Say asked, Say... others) {
        List<Annotation> papers = new ArrayList<>(List.of(asked.annotation()));
        for (Say other : others) {
            papers.add(other.annotation());
        }
        List<Map<String, Link>> links = new Linker(LEXICON).link(papers);
        return links.get(0).get("m");
    }

    private static final Say OF_EDGES =
            Say.of("A", "EVA", "Edge Variance Attention").evaluatedOn("Mossland");
    private static final Say OF_AGENTS =
            Say.of("B", "EVA", "Emulated Value Agents").evaluatedOn("Playfield");

    @Test
    void aNameOfTwoThingsIsTheOneThatIsEvaluatedOnTheSameData() {
        Link link = link(Say.of("C", "EVA").evaluatedOn("Mossland"), OF_EDGES, OF_AGENTS);

        assertEquals(EDGES, link.key());
        assertEquals("papers of this meaning relate it alike: “… evaluatedOn mossland”", link.reason());
        assertEquals(
                AGENTS,
                link(Say.of("C", "EVA").evaluatedOn("Playfield"), OF_EDGES, OF_AGENTS)
                        .key());
    }

    @Test
    void aNeighbourIsKnownUnderAllItsNames() {
        Say based = Say.of("A", "EVA", "Edge Variance Attention")
                .and(RelationType.BASED_ON, EntityType.METHOD, "ridge learning", 1);

        assertEquals(
                EDGES,
                link(
                                Say.of("C", "EVA").and(RelationType.BASED_ON, EntityType.METHOD, "Ridge-learning", 1),
                                based,
                                OF_AGENTS)
                        .key());
    }

    @Test
    void aNeighbourOfBothTellsNothing() {
        assertEquals(
                UNTOLD,
                link(Say.of("C", "EVA").evaluatedOn("Mossland"), OF_EDGES, OF_AGENTS.evaluatedOn("Mossland"))
                        .key());
    }

    @Test
    void neighboursThatDisagreeTellNothing() {
        assertEquals(
                UNTOLD,
                link(Say.of("C", "EVA").evaluatedOn("Mossland").evaluatedOn("Playfield"), OF_EDGES, OF_AGENTS)
                        .key());
    }

    @Test
    void theSameThingInAnotherRelationTellsNothing() {
        assertEquals(
                UNTOLD,
                link(
                                Say.of("C", "EVA").and(RelationType.TRAINED_ON, EntityType.DATASET, "Mossland", 1),
                                OF_EDGES,
                                OF_AGENTS)
                        .key());
    }

    @Test
    void aStatementThatIsHardlyMadeTellsNothing() {
        assertEquals(
                UNTOLD,
                link(
                                Say.of("C", "EVA").and(RelationType.EVALUATED_ON, EntityType.DATASET, "Mossland", 0.3),
                                OF_EDGES,
                                OF_AGENTS)
                        .key());
    }

    @Test
    void aTaskAloneIsTooLittleButTwoAreEnough() {
        Say edges = Say.of("A", "EVA", "Edge Variance Attention")
                .usedFor("moss detection")
                .usedFor("lichen counting");

        assertEquals(
                UNTOLD,
                link(Say.of("C", "EVA").usedFor("moss detection"), edges, OF_AGENTS)
                        .key());
        assertEquals(
                EDGES,
                link(Say.of("C", "EVA").usedFor("moss detection").usedFor("lichen counting"), edges, OF_AGENTS)
                        .key());
    }

    @Test
    void aNameThatTwoPapersIntroduceIsTheOneOfTheSameNeighbours() {
        Say moss = Say.of("Moss grows", "MossNet").introduced().evaluatedOn("Mossland");
        Say play = Say.of("Moss plays", "MossNet").introduced().evaluatedOn("Playfield");

        assertEquals(
                method("MossNet", "Moss plays"),
                link(Say.of("C", "MossNet").evaluatedOn("Playfield"), moss, play)
                        .key());
    }

    @Test
    void anAbbreviationOfTwoThingsOfTheLexiconIsTheOneOfTheSameNeighbours() {
        Say ridges = Say.of("A", "ridge learning").evaluatedOn("Mossland");
        Say ranks = Say.of("B", "rank learning").evaluatedOn("Playfield");

        assertEquals(
                "ridge learning",
                link(Say.of("C", "RL").evaluatedOn("Mossland"), ridges, ranks)
                        .key()
                        .name());
        assertEquals(
                "rank learning",
                link(Say.of("C", "RL").evaluatedOn("Playfield"), ridges, ranks)
                        .key()
                        .name());
    }

    @Test
    void aNameOfTheLexiconOutsideItsContextMayBeAnotherThingOfTheSameNeighbours() {
        Say other = Say.of("A", "DAM", "Deep Alpine Moors").evaluatedOn("Mossland");

        assertEquals(
                method("DAM", "deep alpine moor"),
                link(Say.of("C", "DAM").evaluatedOn("Mossland"), other).key());
        assertNotEquals(
                method("DAM", "deep alpine moor"),
                link(Say.of("C", "DAM").evaluatedOn("Playfield"), other).key());
    }
}
