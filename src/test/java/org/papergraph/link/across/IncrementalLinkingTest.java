package org.papergraph.link.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.link.identity.Identity;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.link.identity.Link;
import org.papergraph.link.identity.Testimony;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/** Papers come, change and go; linking again only what that may affect gives the same as linking all. */
class IncrementalLinkingTest {

    private static final int HISTORIES = 50;
    private static final int STEPS = 12;
    private static final int LONG = 200;

    /** Names that meet in every way: equal, respelt, abbreviated, shared by several things, with these first letters. */
    private static final List<List<String>> THINGS = List.of(
            List.of("EVA", "Edge Variance Attention"),
            List.of("EVA", "Emulated Value Agents"),
            List.of("EVA", "emulated value agent models"),
            List.of("EVA"),
            List.of("Eva"),
            List.of("Edge Variance Attention"),
            List.of("edge-variance attention"),
            List.of("EVAT", "Edge Variance Attention"),
            List.of("EVAT"),
            List.of("VEA", "Edge Variance Attention"),
            List.of("Emulated Value Agents"),
            List.of("SML"),
            List.of("SML", "slow moss learning"),
            List.of("SMOL", "slow moss learning"),
            List.of("slow moss learning"),
            List.of("learning of slow mosses"),
            List.of("sparse matrix layers"),
            List.of("spectral moss lattice"),
            List.of("MossNet"),
            List.of("Moss-Net"),
            List.of("MossNet", "moss network of lattices"),
            List.of("Adam"),
            List.of("ADAM", "ADapt And Merge"),
            List.of("slow growth"),
            List.of("steady growth"),
            List.of("SG"));

    /** Names of two things each, which neighbours tell apart. */
    private static final List<List<String>> HOMONYMS = List.of(
            List.of("EVA", "Edge Variance Attention"),
            List.of("EVA", "Emulated Value Agents"),
            List.of("EVA"),
            List.of("slow growth"),
            List.of("steady growth"),
            List.of("SG"));

    /** A name that means one thing in nine papers of ten, more or less. */
    private static final List<List<String>> PREVAILING = Stream.of(
                    Collections.nCopies(16, List.of("EVA", "Edge Variance Attention")),
                    Collections.nCopies(4, List.of("EVA", "edge variance attentions")),
                    HOMONYMS.subList(1, 4),
                    List.of(
                            List.of("Eva"),
                            List.of("Emulated Value Agents"),
                            List.of("EVAT", "Edge Variance Attention")))
            .flatMap(List::stream)
            .toList();

    private static final Linker LINKER = new Linker(new Lexicon(List.of(
            Methods.known("adam", Set.of("optimizer"), "Adam"),
            Methods.known("slow-growth", Set.of(), "slow growth", "SG"),
            Methods.known("steady-growth", Set.of(), "steady growth", "SG"))));

    private final Map<String, Annotation> papers = new TreeMap<>();
    private final Map<String, Map<String, EntityKey>> keys = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isTheSameAsLinkingAllAtOnce(long seed) {
        Random random = new Random(seed);
        List<List<String>> things = seed % 2 == 0 ? HOMONYMS : THINGS;
        for (int history = 0; history < HISTORIES; history++) {
            papers.clear();
            keys.clear();
            for (int step = 0; step < STEPS; step++) {
                change(things, 5, random);
                assertEquals(atOnce(), keys, "seed " + seed + ", history " + history + ", step " + step);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void soItIsWhereAMeaningComesToPrevailAndCeases(long seed) {
        Random random = new Random(seed);
        boolean prevailed = false;
        for (int step = 0; step < LONG; step++) {
            change(PREVAILING, 25, random);
            assertEquals(atOnce(), keys, "seed " + seed + ", step " + step);
            Set<EntityKey> named = LINKER.by(tally()).named("EVA", EntityType.METHOD);
            prevailed |= named.size() == 2
                    && named.stream().filter(key -> key.sense().isEmpty()).count() == 1;
        }
        assertTrue(prevailed, "one meaning has the name to itself at times");
    }

    /** @param most how many papers of each sort there may be */
    private void change(List<List<String>> things, int most, Random random) {
        IdentityTally before = tally();
        String title = (random.nextBoolean() ? "Variance moss " : "Agents value ") + random.nextInt(most);
        Annotation old = papers.remove(title);
        keys.remove(title);
        if (old == null || random.nextInt(3) > 0) {
            papers.put(title, paper(title, things, random));
        }
        IdentityTally change = new IdentityTally();
        if (old != null) {
            change.add(LINKER.testimony(old), -1);
        }
        Map<String, Annotation> now = new TreeMap<>(papers);
        now.keySet().retainAll(Set.of(title));
        now.values().forEach(a -> change.add(LINKER.testimony(a), 1));
        relink(before, change, title);
    }

    private void relink(IdentityTally before, IdentityTally change, String title) {
        IdentityTally after = tally();
        LinkedByCounts linked = LINKER.by(after);
        Set<Identity> affected =
                LINKER.affected(LINKER.by(before), linked, change.added().keySet());
        Set<String> retied = LINKER.retied(before, after, change.ties().keySet());
        papers.forEach((name, annotation) -> {
            Testimony testimony = LINKER.testimony(annotation);
            boolean near = testimony.identities().stream().anyMatch(affected::contains);
            boolean asks = testimony.questions().stream().anyMatch(retied::contains);
            if (near || asks || name.equals(title)) {
                keys.put(name, keys(linked.link(annotation)));
            }
        });
    }

    private IdentityTally tally() {
        IdentityTally tally = new IdentityTally();
        papers.values().forEach(a -> tally.add(LINKER.testimony(a), 1));
        return tally;
    }

    private Map<String, Map<String, EntityKey>> atOnce() {
        List<Map<String, Link>> links = LINKER.link(papers.values());
        Map<String, Map<String, EntityKey>> all = new TreeMap<>();
        List<String> titles = new ArrayList<>(papers.keySet());
        for (int i = 0; i < titles.size(); i++) {
            all.put(titles.get(i), keys(links.get(i)));
        }
        return all;
    }

    private static Map<String, EntityKey> keys(Map<String, Link> links) {
        Map<String, EntityKey> keys = new LinkedHashMap<>();
        links.forEach((id, link) -> keys.put(id, link.key()));
        return keys;
    }

    private static Annotation paper(String title, List<List<String>> things, Random random) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<String> forms = things.get(random.nextInt(things.size()));
            EntityType type = random.nextInt(4) > 0
                    ? EntityType.METHOD
                    : random.nextBoolean() ? EntityType.DATASET : EntityType.BENCHMARK;
            entities.add(new Entity("e" + i, type, forms.get(0), forms, List.of(), 1));
        }
        List<Relation> relations = new ArrayList<>();
        if (random.nextBoolean()) {
            relations.add(new Relation(Relation.PAPER, RelationType.INTRODUCES, "e0", 1, List.of()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String moor = "moor " + random.nextInt(3);
            entities.add(new Entity("d" + i, EntityType.DATASET, moor, List.of(moor), List.of(), 1));
            relations.add(new Relation("e0", RelationType.EVALUATED_ON, "d" + i, 1, List.of()));
        }
        return new Annotation(Paper.of(title, ""), entities, relations, List.of());
    }
}
