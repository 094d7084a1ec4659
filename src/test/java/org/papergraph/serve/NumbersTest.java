package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every number on a page is what SPARQL says, asked in another way than the page asks. */
class NumbersTest {

    private static final String BASE = "https://w3id.org/papergraph/";
    private static final Map<String, String> HEADINGS = headings();

    private static ServedGraph graph;
    private int compared;

    @BeforeAll
    static void start() {
        graph = new ServedGraph();
    }

    @AfterAll
    static void stop() {
        graph.close();
    }

    // What a heading counts: "=" the things at the other end from here, "^" those at the other end to here.
    private static Map<String, String> headings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("Trained on", "=trainedOn");
        headings.put("Evaluated on", "=evaluatedOn");
        headings.put("Used for", "=usedFor");
        headings.put("Data for", "=benchmarkFor");
        headings.put("Based on", "=basedOn");
        headings.put("Part of", "=partOf");
        headings.put("Outperforms", "=outperforms");
        headings.put("Compared with", "=comparedWith");
        headings.put("Kind of", "=subTaskOf");
        headings.put("Trained on it", "^trainedOn");
        headings.put("Evaluated on it", "^evaluatedOn");
        headings.put("Methods for it", "^usedFor");
        headings.put("Data and benchmarks for it", "^benchmarkFor");
        headings.put("Based on it", "^basedOn");
        headings.put("Its parts", "^partOf");
        headings.put("Outperformed by", "^outperforms");
        headings.put("Compared with it", "^comparedWith");
        headings.put("Its kinds", "^subTaskOf");
        headings.put("Version of", "=versionOf");
        headings.put("Its versions", "^versionOf");
        headings.put("A kind of", "=broader");
        headings.put("Kinds of it", "^broader");
        return headings;
    }

    private static String page(String path) throws Exception {
        return graph.get(path).body().replaceAll("\\s+", " ");
    }

    private static Stream<MatchResult> find(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String one(String query) {
        return graph.rows(query).get(0).get(0);
    }

    private void same(String expected, String shown, String where) {
        compared++;
        assertEquals(expected, shown, where);
    }

    @Test
    void ofTheStartPage() throws Exception {
        String start = page("/");
        find("<dt>(\\w+?)s?</dt><dd>(\\d+)</dd>", start)
                .forEach(m -> same(
                        one("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a pg:" + m.group(1) + " }"),
                        m.group(2),
                        m.group(1)));
        find("class=\"chip \\w+\" href=\"/page/([^\"]+)\">[^<]* <small title=\"papers\">(\\d+)</small>", start)
                .forEach(m -> same(papers(BASE + m.group(1)), m.group(2), m.group(1)));
        assertTrue(compared > 8 + 20, "numbers: " + compared);
        System.out.println("start page: " + compared + " numbers");
    }

    private static String papers(String iri) {
        return one("SELECT (COUNT(DISTINCT ?paper) AS ?n) { ?paper a pg:Paper ; pg:mentions <" + iri + "> }");
    }

    @Test
    void ofThings() throws Exception {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        count("Papers", "?paper a pg:Paper ; pg:mentions ?this BIND(?paper AS ?x)", expected);
        count("Results", "?x a pg:Result ; pg:method|pg:dataset|pg:metric ?this", expected);
        HEADINGS.forEach((heading, relation) -> {
            String property = property(relation.substring(1));
            String ends = relation.charAt(0) == '=' ? "?this " + property + " ?x" : "?x " + property + " ?this";
            count(heading, ends + " . ?x skos:prefLabel ?label . ?this pg:paperCount ?papers", expected);
        });
        Map<String, Map<String, String>> statements = new TreeMap<>();
        count(
                "statements",
                "?x a pg:Statement ; rdf:subject|rdf:object ?this ; rdf:predicate ?p FILTER(?p != pg:introduces)",
                statements);
        for (Map.Entry<String, Map<String, String>> thing : expected.entrySet()) {
            String page = page(thing.getKey().substring(BASE.length() - 1));
            Map<String, String> shown = new TreeMap<>();
            find("<h2>([^<]+?) <small>(\\d+)</small></h2>", page).forEach(m -> shown.put(m.group(1), m.group(2)));
            compared += shown.size();
            thing.getValue().putIfAbsent("Papers", "0");
            assertEquals(thing.getValue(), shown, thing.getKey());
            same(
                    statements
                            .getOrDefault(thing.getKey(), Map.of("statements", "0"))
                            .get("statements"),
                    Long.toString(find("<figure>", page).count()),
                    "statements of " + thing.getKey());
        }
        System.out.println("things: " + compared + " numbers on " + expected.size() + " pages");
    }

    private static void count(String heading, String pattern, Map<String, Map<String, String>> counts) {
        graph.rows("SELECT ?this (COUNT(DISTINCT ?x) AS ?n) { " + pattern + " } GROUP BY ?this")
                .forEach(row ->
                        counts.computeIfAbsent(row.get(0), k -> new TreeMap<>()).put(heading, row.get(1)));
    }

    private static String property(String name) {
        return (name.equals("broader") ? "skos:" : "pg:") + name;
    }

    @Test
    void ofPapers() throws Exception {
        List<List<String>> papers = graph.rows("SELECT DISTINCT ?paper { ?paper a pg:Paper } ORDER BY ?paper");
        for (List<String> row : papers) {
            String page = page("/" + row.get(0).substring(BASE.length()));
            Map<String, String> shown = new TreeMap<>();
            find("<h2>([^<]+?) <small>(\\d+)</small></h2>", page).forEach(m -> shown.put(m.group(1), m.group(2)));
            same(count("Statement", row.get(0)), shown.getOrDefault("What it says", "none"), row.get(0));
            same(count("Result", row.get(0)), shown.getOrDefault("Results", "0"), row.get(0));
            List<String> certainties = find("title=\"confidence ([\\d.]+), from 0 to 1\"", page)
                    .map(m -> m.group(1))
                    .sorted()
                    .toList();
            compared += certainties.size();
            assertEquals(confidences(row.get(0)), certainties, row.get(0));
        }
        System.out.println("papers: " + compared + " numbers on " + papers.size() + " pages");
    }

    private static String count(String type, String paper) {
        return one("SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x a pg:" + type + " ; pg:statedIn <" + paper + "> }");
    }

    private static List<String> confidences(String paper) {
        return graph
                .rows("SELECT ?s ?c { ?s a pg:Statement ; pg:statedIn <" + paper + "> ; pg:confidence ?c }")
                .stream()
                .map(row -> twoDigits(row.get(1)))
                .sorted()
                .toList();
    }

    @Test
    void ofClaims() throws Exception {
        List<List<String>> claims = graph.rows("""
                SELECT ?claim (COUNT(DISTINCT ?paper) AS ?papers) (SAMPLE(?c) AS ?combined) ?subject ?object {
                  ?claim a pg:Claim ; pg:combinedConfidence ?c ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object .
                  ?statement a pg:Statement ; rdf:subject ?subject ; rdf:predicate ?relation ; rdf:object ?object ; pg:statedIn ?paper
                } GROUP BY ?claim ?subject ?object""");
        for (List<String> claim : claims) {
            String page = page(path(claim.get(0)));
            String combined = twoDigits(claim.get(2));
            same(
                    claim.get(1),
                    find("class=\"papers\">(\\d+)<", page)
                            .findFirst()
                            .orElseThrow()
                            .group(1),
                    claim.get(0));
            same(
                    combined,
                    find("class=\"combined\">([\\d.]+)<", page)
                            .findFirst()
                            .orElseThrow()
                            .group(1),
                    claim.get(0));
            same(claim.get(1), Long.toString(find("<figure>", page).count()), claim.get(0));
            String link = "href=\"/page" + path(claim.get(0)) + "\" title=\"[^\"]*\">(\\d+) papers, ([\\d.]+)</a>";
            for (String end : claim.subList(3, 5)) {
                List<String> shown = find(link, page(path(end)))
                        .map(m -> m.group(1) + " " + m.group(2))
                        .toList();
                same(List.of(claim.get(1) + " " + combined).toString(), shown.toString(), end);
            }
        }
        System.out.println("claims: " + compared + " numbers of " + claims.size() + " claims");
        assertTrue(compared > 0);
    }

    private static String path(String iri) {
        return iri.substring(BASE.length() - 1);
    }

    private static String twoDigits(String probability) {
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(probability));
    }

    @Test
    void ofLeaderboards() throws Exception {
        List<String> boards = new ArrayList<>();
        String list = page("/leaderboards");
        String row = "<a href=\"/leaderboards/([^\"]+)\">.*?</td> <td>(?:<a href=\"/page/([^\"]+)\">)?.*?"
                + "<td class=\"number\">(\\d+)</td><td class=\"number\">(\\d+)</td></tr>";
        find(row, list).forEach(m -> {
            boards.add(m.group(1));
            String metric = m.group(2) == null
                    ? "FILTER NOT EXISTS { ?r pg:metric ?m }"
                    : "?r pg:metric <" + BASE + m.group(2) + "> .";
            List<String> expected = graph.rows(
                            "SELECT (COUNT(DISTINCT ?r) AS ?n) (COUNT(DISTINCT ?x) AS ?xs) { ?r pg:dataset <" + BASE
                                    + m.group(1) + "> ; pg:delta false ; pg:method ?x . " + metric + " }")
                    .get(0);
            compared++;
            same(expected.toString(), List.of(m.group(3), m.group(4)).toString(), m.group(1));
        });
        for (String board : boards.stream().distinct().toList()) {
            values(board);
        }
        System.out.println("leaderboards: " + compared + " numbers on " + boards.size() + " leaderboards");
        assertTrue(compared > 0);
    }

    private void values(String board) throws Exception {
        List<Double> shown = find("data-value=\"([^\"]*)\"", page("/leaderboards/" + board))
                .filter(m -> !m.group(1).isEmpty())
                .map(m -> Double.valueOf(m.group(1)))
                .sorted()
                .toList();
        List<Double> expected =
                graph
                        .rows("SELECT ?r ?v { ?r pg:dataset <" + BASE + board + "> ; pg:delta false ; pg:value ?v }")
                        .stream()
                        .map(r -> Double.valueOf(r.get(1)))
                        .sorted()
                        .toList();
        compared += expected.size();
        assertEquals(expected, shown, board);
    }
}
