package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers with emoji, of two UTF-16 units and more, and with accents, one of them decomposed (NFD). */
class UnicodeTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIXES = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX oa: <http://www.w3.org/ns/oa#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            """;

    @TempDir
    private Path folder;

    private Path papers;

    @BeforeEach
    void writePapers() throws IOException {
        papers = folder.resolve("papers.jsonl");
        String own = paper(
                "PoincaréNet 🚀: Naïve Graphs",
                "🤗🤗 We propose PoincaréNet, a neural network. 👩‍🔬 PoincaréNet is trained on ImageNet 🎉"
                        + " and reaches 91.5% accuracy on the Müller-Lyer dataset.");
        String other = paper(
                "HexaNet: Sparse Networks 😀",
                "🚀 We propose HexaNet. HexaNet outperforms PoincaréNet by 3.5% on the Müller-Lyer dataset.");
        Files.write(papers, List.of(own, Normalizer.normalize(other, Normalizer.Form.NFD)));
    }

    private static String paper(String title, String abstractText) {
        return JSON.createObjectNode()
                .put("title", title)
                .put("abstract", abstractText)
                .toString();
    }

    @Test
    void extractGivesOffsetsInUtf16() throws IOException {
        CommandRun run = CommandRun.of("extract", papers);
        assertEquals(0, run.status(), run::err);

        List<Set<String>> forms = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            JsonNode paper = JSON.readTree(line);
            String text =
                    paper.get("title").asText() + "\n" + paper.get("abstract").asText();
            forms.add(new TreeSet<>());
            for (JsonNode entity : paper.get("entities")) {
                List<String> mentions = new ArrayList<>();
                entity.get("mentions").forEach(m -> mentions.add(m.asText()));
                for (JsonNode span : entity.get("offsets")) {
                    String form =
                            text.substring(span.get(0).asInt(), span.get(1).asInt());
                    assertTrue(mentions.contains(form), form);
                    forms.get(forms.size() - 1).add(form);
                }
            }
        }
        assertEquals(2, forms.size());
        assertTrue(forms.get(0).containsAll(Set.of("PoincaréNet", "ImageNet")), forms::toString);
        assertTrue(forms.get(1).containsAll(Set.of("PoincaréNet", "HexaNet")), forms::toString);
    }

    @Test
    void aNameIsOneThingHoweverItsAccentsAreWrittenAndPlacesQuoteTheText() {
        Path store = folder.resolve("store");
        CommandRun run = CommandRun.of("build", "--store", store, papers);
        assertEquals(0, run.status(), run::err);

        assertEquals(List.of("\"PoincaréNet\"\t2"), rows(store, """
                SELECT (STR(?name) AS ?label) (COUNT(DISTINCT ?paper) AS ?papers) {
                  ?paper pg:mentions ?thing . ?thing skos:prefLabel ?name FILTER STRSTARTS(?name, "Poincar")
                } GROUP BY ?thing ?name"""));
        assertEquals(List.of("true\t0"), rows(store, """
                SELECT (COUNT(*) > 10 AS ?many) (SUM(IF(?quoted = ?exact, 0, 1)) AS ?wrong) {
                  ?place oa:hasSource/rdf:value ?text ; oa:hasSelector/oa:exact ?exact ; oa:hasSelector ?position .
                  ?position oa:start ?start ; oa:end ?end
                  BIND (SUBSTR(?text, ?start + 1, ?end - ?start) AS ?quoted)
                }"""));
    }

    private static List<String> rows(Path store, String query) {
        CommandRun run = CommandRun.of("sparql", "--store", store, "--format", "tsv", PREFIXES + query);
        assertEquals(0, run.status(), run::err);
        return run.out().lines().skip(1).toList();
    }
}
