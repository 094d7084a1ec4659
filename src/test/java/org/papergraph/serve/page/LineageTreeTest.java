package org.papergraph.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.serve.page.LineageTree.Branch;

/** A lineage has each method once, nearest to the root, even where papers contradict each other. */
class LineageTreeTest {

    private static Map<String, Object> step(String newer, String older, String relation, String certainty) {
        return Map.of(
                "newer",
                newer,
                "older",
                older,
                "olderLabel",
                older,
                "olderPath",
                "/" + older,
                "relation",
                relation,
                "certainty",
                certainty);
    }

    private static String tree(List<Map<String, Object>> rows) {
        return text(new LineageTree(rows, "newer", "older").below("DeiT"));
    }

    private static String text(List<Branch> branches) {
        return branches.stream()
                .map(b -> b.below().isEmpty() ? b.label() : b.label() + "(" + text(b.below()) + ")")
                .collect(Collectors.joining(" "));
    }

    @Test
    void stepsMakeATree() {
        List<Map<String, Object>> rows = List.of(
                step("DeiT", "ViT", "basedOn", "0.9"),
                step("ViT", "Transformer", "basedOn", "0.9"),
                step("DeiT", "distillation", "basedOn", "0.7"));
        assertEquals("ViT(Transformer) distillation", tree(rows));
    }

    @Test
    void ofTwoWaysTheShorterCountsAndACircleEnds() {
        List<Map<String, Object>> rows = new ArrayList<>(List.of(
                step("DeiT", "ViT", "basedOn", "0.9"),
                step("ViT", "Transformer", "basedOn", "0.9"),
                step("DeiT", "Transformer", "basedOn", "0.6"),
                step("Transformer", "DeiT", "basedOn", "0.3")));
        assertEquals("Transformer ViT", tree(rows));
    }

    @Test
    void severalSentencesOfOneStepCountByTheBest() {
        List<Branch> branches = new LineageTree(
                        List.of(step("DeiT", "ViT", "basedOn", "0.4"), step("DeiT", "ViT", "versionOf", "0.8")),
                        "newer",
                        "older")
                .below("DeiT");
        assertEquals("0.8", branches.get(0).getCertainty());
        assertEquals("version", branches.get(0).getRelation());
        assertEquals(2, branches.get(0).step().size());
    }
}
