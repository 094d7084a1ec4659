package org.papergraph.link.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.papergraph.link.identity.Link;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;
import org.papergraph.model.Relation;
import org.papergraph.model.RelationType;

/** Whatever the papers: linking depends on their set alone. */
class LinkerProperties {

    private static final List<List<String>> THINGS = List.of(
            List.of("EVA", "Edge Variance Attention"),
            List.of("EVA", "Emulated Value Agents"),
            List.of("EVA"),
            List.of("Eva", "edge-variance adaptation"),
            List.of("Edge Variance Attention"),
            List.of("EVAT", "Edge Variance Attention"),
            List.of("MossNet"),
            List.of("Moss-Net"),
            List.of("slow moss learning"),
            List.of("SML"),
            List.of("learning of slow mosses"),
            List.of("Adam"),
            List.of("ADAM", "ADapt And Merge"));

    private static final Linker LINKER = new Linker(Adam.LEXICON);

    @Provide
    Arbitrary<List<Annotation>> papers() {
        Arbitrary<Annotation> paper = Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.of(THINGS),
                        Arbitraries.of(EntityType.METHOD, EntityType.DATASET, EntityType.BENCHMARK),
                        Arbitraries.of(true, false))
                .as(LinkerProperties::paper);
        return paper.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .uniqueElements(a -> a.paper().title());
    }

    private static Annotation paper(int number, List<String> forms, EntityType type, boolean introduces) {
        Entity entity = new Entity("e1", type, forms.get(0), forms, List.of(), 1);
        Relation introduction = new Relation(Relation.PAPER, RelationType.INTRODUCES, "e1", 1, List.of());
        String title = (number % 2 == 0 ? "Variance " : "Agents ") + number;
        return new Annotation(
                Paper.of(title, ""), List.of(entity), introduces ? List.of(introduction) : List.of(), List.of());
    }

    private static Map<String, EntityKey> keys(List<Annotation> papers) {
        List<Map<String, Link>> links = LINKER.link(papers);
        Map<String, EntityKey> keys = new TreeMap<>();
        for (int i = 0; i < papers.size(); i++) {
            keys.put(papers.get(i).paper().title(), links.get(i).get("e1").key());
        }
        return keys;
    }

    @Property(tries = 300)
    void theOrderOfThePapersDoesNotMatter(@ForAll("papers") List<Annotation> papers, @ForAll Random random) {
        List<Annotation> shuffled = new ArrayList<>(papers);
        Collections.shuffle(shuffled, random);

        assertEquals(keys(papers), keys(shuffled));
    }

    @Property(tries = 100)
    void anotherRunGivesTheSame(@ForAll("papers") List<Annotation> papers) {
        assertEquals(keys(papers), keys(papers));
    }

    @Property(tries = 300)
    void aPaperThatSharesNoNameChangesNothing(@ForAll("papers") List<Annotation> papers) {
        List<Annotation> more = new ArrayList<>(papers);
        more.add(paper(1000, List.of("Lichen"), EntityType.METHOD, true));
        Map<String, EntityKey> expected = new LinkedHashMap<>(keys(more));
        expected.remove("Variance 1000");

        assertEquals(keys(papers), new TreeMap<>(expected));
    }
}
