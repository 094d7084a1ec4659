package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.cli.terminal.ExitStatus;

class LinkCommandTest {

    private static final String PAPERS = """
            {"id":"a","title":"A","abstract":"","entities":[\
            {"id":"e1","type":"Dataset","name":"ImageNet-1k","mentions":["ImageNet-1k"]},\
            {"id":"e2","type":"Method","name":"EVA","mentions":["EVA","Edge Variance Attention"]}]}
            {"id":"b","title":"B","abstract":"","entities":[\
            {"id":"e1","type":"Benchmark","name":"ILSVRC 2012","mentions":["ILSVRC 2012"]},\
            {"id":"e2","type":"Method","name":"EVA","mentions":["EVA","Emulated Value Agents"]}]}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void eachEntityIsPrintedWithItsPaperAndItsIri() throws IOException {
        CommandRun run = CommandRun.of("link", file("papers.jsonl", PAPERS));

        assertEquals(ExitStatus.DONE, run.status());
        assertEquals("""
                a	e1	https://w3id.org/papergraph/dataset/imagenet
                a	e2	https://w3id.org/papergraph/method/eva_edge-variance-attention
                b	e1	https://w3id.org/papergraph/dataset/imagenet
                b	e2	https://w3id.org/papergraph/method/eva_emulated-value-agent
                """, run.out());
    }

    @Test
    void pairsThatPeopleJudgedAreCounted() throws IOException {
        Path pairs = file("pairs.tsv", """
                type	form a	form b	verdict
                Method	Edge Variance Attention	Emulated Value Agents	different
                Dataset	ImageNet-1k	IN-1K	same
                Dataset	CIFAR-10	CIFAR-100	same
                Dataset	COCO	MS COCO	different
                """);

        CommandRun run = CommandRun.of("link", file("papers.jsonl", PAPERS), "--pairs", pairs);

        assertEquals(ExitStatus.DONE, run.status());
        assertEquals("""
                pairs          P     R  right joined  same
                all         50.0  50.0      1      2     2
                in papers    0.0   0.0      0      0     0
                by name     50.0  50.0      1      2     2
                missed	Dataset	CIFAR-10	CIFAR-100	same
                joined	Dataset	COCO	MS COCO	different
                """, run.out());
    }

    @Test
    void withoutPapersAndPairsThereIsNothingToDo() {
        CommandRun run = CommandRun.of("link");

        assertEquals(ExitStatus.USAGE, run.status());
        assertTrue(run.message().contains("Missing"), run::message);
    }
}
