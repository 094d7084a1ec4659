package org.papergraph.mcp.tool;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.papergraph.query.QueryService;
import org.papergraph.query.Replacements;
import org.papergraph.query.name.NamedThing;

/** Says all that is known of one thing, each statement with the sentence that makes it. */
final class DescribeTool implements GraphTool {

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final Query STATEMENTS = query("statements.rq");
    private static final Query RESULTS = query("results.rq");
    private static final Query PAPER = query("paper.rq");

    private final QueryService graph;

    DescribeTool(QueryService graph) {
        this.graph = graph;
    }

    @Override
    public String name() {
        return "describe_entity";
    }

    @Override
    public String title() {
        return "Describe";
    }

    @Override
    public String description() {
        return "Says what is known of one method, task, dataset, benchmark, metric or paper: its names, what papers state of it and"
                + " the numbers that they report, each with the sentence that says so, the paper, and a confidence (the"
                + " probability that the paper states it); where several papers state the same, how many (support) and how certain that"
                + " makes it. The most certain come first.";
    }

    @Override
    public Map<String, Object> inputSchema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("entity", Schemas.text("its IRI, or one of its names"));
        properties.put("type", Schemas.oneOf(Things.KINDS, "its kind, where a name stands for several things"));
        properties.put("min_confidence", Schemas.probability("only what is at least so certain"));
        properties.put("limit", Schemas.whole("at most so many statements, and so many results", USUAL, MOST));
        return Schemas.object(List.of("entity"), properties);
    }

    @Override
    public Map<String, Object> call(Arguments arguments) throws ToolException, IOException {
        List<NamedThing> meant = meant(arguments);
        NamedThing thing = meant.get(0);
        Node least = NodeFactoryExtra.doubleToNode(arguments.number("min_confidence", 0));
        int limit = arguments.limit(USUAL, MOST);
        Map<String, Object> answer = Things.json(thing);
        if (Things.kind(thing).equals("Paper")) {
            answer.put("paper", ask(PAPER, thing.iri(), least, 1).rows().path(0));
        }
        Rows statements = ask(STATEMENTS, thing.iri(), least, limit);
        Rows results = ask(RESULTS, thing.iri(), least, limit);
        answer.put("statements", statements.rows());
        answer.put("results", results.rows());
        answer.put("more", statements.more() || results.more());
        answer.put("sameName", meant.stream().skip(1).map(Things::json).toList());
        return answer;
    }

    private List<NamedThing> meant(Arguments arguments) throws ToolException {
        String text = arguments.required("entity");
        var classes = Things.classes(arguments.text("type"));
        List<NamedThing> byIri = byIri(text);
        List<NamedThing> meant = byIri.isEmpty() ? graph.names().called(text, classes) : byIri;
        if (meant.isEmpty()) {
            List<String> near = graph.names().near(text, classes);
            throw new ToolException("nothing in the graph is called \"" + text + "\""
                    + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
        }
        return meant;
    }

    /** The thing of an IRI, or what has taken its place. */
    private List<NamedThing> byIri(String text) throws ToolException {
        if (!text.matches("https?://\\S+")) {
            return List.of();
        }
        Node iri = NodeFactory.createURI(text);
        List<NamedThing> now = Stream.concat(Stream.of(iri), new Replacements(graph.runner()).of(iri).stream())
                .flatMap(thing -> graph.names().get(thing).stream())
                .toList();
        if (now.size() > 1) {
            throw new ToolException(text + " has turned out to be several things; describe one of them: "
                    + now.stream()
                            .map(thing -> thing.label() + " (" + thing.iri() + ")")
                            .collect(Collectors.joining(", ")));
        }
        return now;
    }

    private Rows ask(Query query, Node thing, Node least, int limit) throws IOException {
        Query about = QueryTransformOps.replaceVars(query, Map.of(Var.alloc("this"), thing, Var.alloc("least"), least));
        return Rows.of(graph.runner(), about, limit, 0);
    }

    private static Query query(String file) {
        try (InputStream in = DescribeTool.class.getResourceAsStream(file)) {
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
