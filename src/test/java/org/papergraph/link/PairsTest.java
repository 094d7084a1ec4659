package org.papergraph.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.link.across.Linker;
import org.papergraph.link.identity.Link;
import org.papergraph.map.LexiconReader;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Paper;

/**
 * Some eight hundred pairs of names of the field, judged by hand: what joins the two must be right, and little may be missed.
 * "CL (curriculum learning)" is a name with what its paper says that it stands for.
 */
class PairsTest {

    private record Pair(EntityType type, String a, String b, boolean same) {}

    private static List<Pair> pairs;
    private static Linker linker;

    @BeforeAll
    static void read() throws IOException {
        linker = new Linker(LexiconReader.bundledWith(List.of()));
        pairs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(PairsTest.class.getResourceAsStream("pairs.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(l -> l.split("\t")).forEach(PairsTest::add);
        }
    }

    private static void add(String[] cells) {
        EntityType type = EntityType.ofLabel(cells[0]).orElseThrow();
        pairs.add(new Pair(type, cells[1], cells[2], cells[3].equals("same")));
    }

    private static boolean joined(Pair pair) {
        List<Map<String, Link>> links =
                linker.link(List.of(paper("A", pair.type(), pair.a()), paper("B", pair.type(), pair.b())));
        return links.get(0).get("e1").key().equals(links.get(1).get("e1").key());
    }

    private static Annotation paper(String title, EntityType type, String form) {
        List<String> forms = List.of(form.endsWith(")") ? form.split(" \\(|\\)") : new String[] {form});
        Entity entity = new Entity("e1", type, forms.get(0), forms, List.of(), 1);
        return new Annotation(Paper.of(title, ""), List.of(entity), List.of(), List.of());
    }

    @Test
    void ninetyEightOfAHundredJoinsAreRight() {
        List<Pair> joined = pairs.stream().filter(PairsTest::joined).toList();
        List<Pair> wrong = joined.stream().filter(p -> !p.same()).toList();

        assertTrue(wrong.size() <= 0.02 * joined.size(), () -> "joined, but different: " + wrong);
    }

    @Test
    void nineOfTenPairsAreJoined() {
        List<Pair> same = pairs.stream().filter(Pair::same).toList();
        List<Pair> missed = same.stream().filter(p -> !joined(p)).toList();

        assertTrue(missed.size() <= 0.1 * same.size(), () -> "the same, but not joined: " + missed);
    }
}
