package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.cli.terminal.ExitStatus;

/** Every merge has its reason, and so has every refusal. */
class WhyCommandTest {

    private static final String PAPERS = """
            {"title":"Edge Variance Attention","abstract":"We propose Edge Variance Attention (EVA). EVA is trained on ImageNet-1k."}
            {"title":"Emulated Value Agents","abstract":"We propose Emulated Value Agents (EVA). EVA is trained on ILSVRC 2012."}
            """;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() throws IOException {
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), PAPERS);
        assertEquals(
                ExitStatus.DONE,
                CommandRun.of("build", papers, "--store", folder.resolve("store"))
                        .status());
    }

    private static List<String[]> why(String thing) {
        CommandRun run = CommandRun.of("why", thing, "--store", folder.resolve("store"));
        assertEquals(ExitStatus.DONE, run.status(), run::err);
        return run.out().lines().map(l -> l.split("\t")).toList();
    }

    @Test
    void aMergeIsExplainedForEachPaper() {
        List<String[]> lines = why("ImageNet");

        assertEquals(
                Set.of("https://w3id.org/papergraph/dataset/imagenet"),
                lines.stream().map(l -> l[0]).collect(Collectors.toSet()));
        assertEquals(
                Set.of(
                        "the lexicon has “ImageNet-1k” among the names of ImageNet",
                        "the lexicon has “ILSVRC 2012” among the names of ImageNet"),
                lines.stream().map(l -> l[1]).collect(Collectors.toSet()));
    }

    @Test
    void aRefusalIsExplainedForEachPaper() {
        List<String[]> lines = why("EVA");

        assertEquals(2, lines.stream().map(l -> l[0]).distinct().count());
        assertTrue(lines.stream().allMatch(l -> l[1].contains("kept apart from")), () -> lines.get(0)[1]);
        assertEquals("https://w3id.org/papergraph/paper/edge-variance-attention", lines.get(0)[3]);
    }

    @Test
    void whatTheStoreDoesNotHaveIsSaid() {
        CommandRun run = CommandRun.of("why", "Lichen", "--store", folder.resolve("store"));

        assertEquals(ExitStatus.WANTING, run.status());
        assertEquals("", run.out());
        assertEquals("papergraph: nothing in the store is called Lichen", run.message());
    }
}
