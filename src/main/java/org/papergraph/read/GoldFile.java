package org.papergraph.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.model.Annotation;
import org.papergraph.model.Paper;
import org.papergraph.read.format.PaperJson;
import org.papergraph.read.format.RecordException;

/** Gold annotations with the texts that they are about: their own, or those of {@code papers.json} beside the file. */
public final class GoldFile {

    private static final String TEXTS = "papers.json";

    private GoldFile() {}

    /** @throws UnreadableFileException where the text of a paper is nowhere to be found */
    public static List<Annotation> read(Path file) throws IOException {
        List<Annotation> gold = AnnotationJson.read(file);
        if (gold.stream().noneMatch(a -> a.paper().abstractText().isEmpty())) {
            return gold;
        }
        Path texts = file.toAbsolutePath().resolveSibling(TEXTS);
        if (!Files.exists(texts)) {
            throw new UnreadableFileException(file.toString(), "abstracts are missing, and there is no " + texts);
        }
        Map<String, Paper> papers = papers(texts);
        for (Annotation a : gold) {
            if (a.paper().abstractText().isEmpty() && text(papers, a).isEmpty()) {
                throw new UnreadableFileException(
                        file.toString(), "no abstract for \"" + a.paper().title() + "\"");
            }
        }
        return gold.stream()
                .map(a -> new Annotation(text(papers, a).orElse(a.paper()), a.entities(), a.relations(), a.results()))
                .toList();
    }

    private static Optional<Paper> text(Map<String, Paper> papers, Annotation annotation) {
        return annotation.paper().id().map(papers::get);
    }

    /** An array of objects with {@code id}, {@code title} and {@code abstract}. */
    private static Map<String, Paper> papers(Path file) throws IOException {
        Map<String, Paper> papers = new HashMap<>();
        try {
            for (JsonNode node : new ObjectMapper().readTree(file.toFile())) {
                Paper paper = PaperJson.parse(node.toString());
                papers.put(paper.id().orElse(""), paper);
            }
        } catch (JsonProcessingException e) {
            throw new UnreadableFileException(file.toString(), "invalid JSON: " + e.getOriginalMessage(), e);
        } catch (RecordException e) {
            throw new UnreadableFileException(file.toString(), e.getMessage(), e);
        }
        return papers;
    }
}
