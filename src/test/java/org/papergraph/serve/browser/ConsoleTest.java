package org.papergraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * No page makes the browser complain, and none loads anything from another host. Looks at some pages of each kind, as many as the
 * system property {@code papergraph.test.pages} says.
 */
@ExtendWith(InBrowser.class)
class ConsoleTest {

    private static final int OF_EACH_KIND = Integer.getInteger("papergraph.test.pages", 3);
    private static final String LINKS = """
            () => [...document.querySelectorAll("a[href]")].filter(a => !a.download && a.origin === location.origin)
              .map(a => a.pathname + a.search)
            """;

    private final List<String> problems = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>(List.of("/"));
    private final Deque<String> open = new ArrayDeque<>(seen);
    private final Map<String, Integer> visits = new HashMap<>();

    @Test
    void noPageMakesTheBrowserComplain(Session session) {
        Page page = session.desktop();
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log") && !message.type().equals("info")) {
                problems.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> problems.add(page.url() + ": " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(session.url())
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                problems.add(page.url() + ": asks " + request.url());
            }
        });
        int pages = 0;
        for (String path = open.poll(); path != null; path = open.poll()) {
            if (isPage(path) && visits.merge(kind(path), 1, Integer::sum) <= OF_EACH_KIND) {
                pages++;
                visit(page, path);
            }
        }
        page.context().close();
        System.out.println("console: " + pages + " pages, " + problems.size() + " complaints");
        assertEquals(List.of(), problems);
        assertTrue(pages > 20, "only " + pages);
    }

    private static String kind(String path) {
        return path.replaceFirst("^/page/", "/").split("[/?]", 3)[1];
    }

    private static boolean isPage(String path) {
        return !path.matches("/(api|data|doc|sparql|void|\\.well-known|\\$).*|.*[?&]format=.*");
    }

    private void visit(Page page, String path) {
        boolean asks = path.matches("/(graph|editor).*");
        page.navigate(
                path, new Page.NavigateOptions().setWaitUntil(asks ? WaitUntilState.NETWORKIDLE : WaitUntilState.LOAD));
        for (Object link : (List<?>) page.evaluate(LINKS)) {
            if (seen.add(link.toString())) {
                open.add(link.toString());
            }
        }
    }
}
