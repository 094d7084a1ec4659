package org.papergraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every link on every page leads somewhere, and none leads to another host. */
class CrawlTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"([^\"]*)\"");

    private final Set<String> seen = new LinkedHashSet<>(List.of("/"));
    private final Deque<String> open = new ArrayDeque<>(seen);
    private final List<String> problems = new ArrayList<>();
    private int pages;

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        try (ServedGraph graph = new ServedGraph()) {
            while (!open.isEmpty()) {
                visit(open.remove(), graph);
            }
        }
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
            LINK.matcher(response.body()).results().map(m -> m.group(1)).forEach(link -> follow(path, link, response));
        }
    }

    private void follow(String path, String link, HttpResponse<String> page) {
        if (link.startsWith("#")) {
            if (!page.body().contains("id=\"" + link.substring(1) + "\"")) {
                problems.add(path + ": no place " + link);
            }
        } else if (!link.startsWith("/") && !link.startsWith("?")) {
            problems.add(path + ": leads away, to " + link);
        } else {
            String target = (link.startsWith("?") ? path.replaceAll("\\?.*", "") + link : link)
                    .replace("&amp;", "&")
                    .replaceAll("#.*", "");
            if (seen.add(target)) {
                open.add(target);
            }
        }
    }
}
