package org.papergraph.serve.page.thing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.serve.html.Links;
import org.papergraph.serve.html.Page;
import org.papergraph.serve.html.PageData;
import org.papergraph.serve.html.View;

/** A paper: its text with the mentions in it, and what it says, each statement with its sentence. */
final class PaperPage implements Page {

    private final PageData data;
    private final Links links;

    PaperPage(PageData data, Links links) {
        this.data = data;
        this.links = links;
    }

    @Override
    public View show(String path, Map<String, String[]> parameters) {
        String iri = links.iri("paper/" + path);
        List<Map<String, Object>> found = data.rows("paper", iri);
        if (found.isEmpty()) {
            return View.problem(404, "Nothing here", "The graph holds no paper with the IRI " + iri + ".");
        }
        Map<String, Object> paper = found.get(0);
        List<Map<String, Object>> mentions = data.rows("mentions", iri);
        List<Map<String, Object>> statements = data.rows("statements", iri);
        statements.forEach(PaperPage::addWords);
        Map<String, Object> model = new LinkedHashMap<>(paper);
        model.put("iri", iri);
        model.put("path", links.path(iri));
        model.put("data", links.data("paper/" + path));
        model.put("titlePassages", marked("title", paper, statements, mentions));
        model.put("abstractPassages", marked("abstract", paper, statements, mentions));
        model.put("statements", statements);
        model.put("results", data.rows("paper-results", iri));
        return View.of("paper", model);
    }

    private static List<MarkedText.Passage> marked(
            String part,
            Map<String, Object> paper,
            List<Map<String, Object>> statements,
            List<Map<String, Object>> mentions) {
        List<Map<String, Object>> sentences =
                statements.stream().filter(s -> s.containsKey("start")).toList();
        return new MarkedText(part, paper.get(part).toString()).passages(sentences, mentions);
    }

    private static void addWords(Map<String, Object> statement) {
        statement.put("verb", RelationNames.verb(statement.get("relation").toString()));
        if (statement.containsKey("start")) {
            statement.put("target", MarkedText.id(statement.get("part"), statement.get("start")));
        }
    }
}
