package org.papergraph.cli.option;

import java.nio.file.Path;
import java.util.List;
import org.papergraph.map.LexiconReader;
import org.papergraph.model.Lexicon;
import picocli.CommandLine.Option;

/** What the program knows by name. */
public final class LexiconOption {

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description =
                    "names of your own (SKOS in Turtle, as ontology/lexicon.ttl), which count at once; repeatable")
    private List<Path> files = List.of();

    public List<Path> files() {
        return files;
    }

    public Lexicon read() {
        return LexiconReader.bundledWith(files);
    }
}
