package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link on every page leads somewhere, and none leads to another host; every IRI of the data is found. */
class CrawlTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final String IRIS = """
            SELECT DISTINCT ?iri {
              { ?iri ?p ?o } UNION { ?s ?p ?iri } UNION { GRAPH ?iri { ?s ?p ?o } }
              FILTER(isIRI(?iri) && STRSTARTS(STR(?iri), "%s") && !CONTAINS(STR(?iri), "#"))
            }""".formatted(ServerOptions.BASE);

    // Also what has become several things, each of which it leads to.
    private static final Set<Integer> FOUND = Set.of(200, 410);

    private final Set<String> seen = new LinkedHashSet<>(List.of("/"));
    private final Deque<String> open = new ArrayDeque<>(seen);
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Map<String, String> wanted = new LinkedHashMap<>();
    private int pages;

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        try (ServedGraph graph = new ServedGraph()) {
            while (!open.isEmpty()) {
                visit(open.remove(), graph);
            }
        }
        wanted.forEach((place, from) -> requirePlace(place, from));
        System.out.println("crawl: " + pages + " pages, " + seen.size() + " links, " + problems.size() + " problems");
        assertEquals(List.of(), problems);
        assertTrue(pages > 100, "only " + pages);
    }

    private void visit(String path, ServedGraph graph) throws Exception {
        HttpResponse<String> response = graph.get(path);
        if (response.statusCode() >= 400) {
            problems.add(path + ": " + response.statusCode());
        } else if (response.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            pages++;
            places.put(
                    path,
                    ID.matcher(response.body()).results().map(m -> m.group(1)).collect(Collectors.toSet()));
            LINK.matcher(response.body()).results().map(m -> m.group(1)).forEach(link -> follow(path, link, response));
        }
    }

    private void follow(String path, String link, HttpResponse<String> page) {
        if (link.startsWith("#")) {
            wanted.putIfAbsent(path + link, path);
        } else if (!link.startsWith("/") && !link.startsWith("?")) {
            problems.add(path + ": leads away, to " + link);
        } else {
            String place = (link.startsWith("?") ? path.replaceAll("\\?.*", "") + link : link).replace("&amp;", "&");
            if (place.startsWith("/page/") && place.contains("#")) {
                wanted.putIfAbsent(place, path);
            }
            String target = place.replaceAll("#.*", "");
            if (seen.add(target)) {
                open.add(target);
            }
        }
    }

    private void requirePlace(String place, String from) {
        String[] parts = place.split("#", 2);
        if (!places.getOrDefault(parts[0], Set.of()).contains(parts[1])) {
            problems.add(from + ": no place " + place);
        }
    }

    @Test
    void everyIriOfTheDataIsFound() throws Exception {
        try (ServedGraph graph = new ServedGraph()) {
            for (List<String> row : graph.rows(IRIS)) {
                String path = row.get(0).substring(ServerOptions.BASE.length() - 1);
                int page = graph.get(path).statusCode();
                int data = graph.getData(path).statusCode();
                if (!FOUND.contains(page) || !FOUND.contains(data)) {
                    problems.add(path + ": " + page + ", data " + data);
                }
            }
        }
        assertEquals(List.of(), problems);
    }
}
