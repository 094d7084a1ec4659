package org.papergraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdfconnection.RDFConnection;

/**
 * What is in a store.
 *
 * @param entities how many there are of each type
 * @param mentions how many pairs there are of a paper and an entity that it names
 * @param relations how many different triples there are of each relation
 * @param statements how many statements papers make: a relation that two papers state counts twice
 * @param numbers how many of the results have a value that could be read as a number
 * @param top the entities that most papers name, the most named first
 */
public record Statistics(
        long papers,
        Map<String, Long> entities,
        long mentions,
        Map<String, Long> relations,
        long statements,
        long results,
        long numbers,
        List<Top> top) {

    /** An entity with the number of papers that name it. */
    public record Top(String iri, String type, String label, long papers) {}

    private static final String PREFIXES = """
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;
    private static final String THINGS = """
            SELECT ?name (COUNT(DISTINCT ?thing) AS ?count) {
              VALUES ?class { pg:Paper pg:Method pg:Task pg:Dataset pg:Benchmark pg:Metric pg:Statement pg:Result }
              GRAPH ?graph { ?thing a ?class }
              BIND (STRAFTER(STR(?class), "#") AS ?name)
            } GROUP BY ?name
            """;
    private static final String RELATIONS = """
            SELECT ?name (COUNT(*) AS ?count) {
              { SELECT DISTINCT ?subject ?relation ?object {
                  VALUES ?relation { pg:mentions pg:introduces pg:trainedOn pg:evaluatedOn pg:usedFor pg:benchmarkFor pg:basedOn
                                     pg:partOf pg:outperforms pg:comparedWith pg:subTaskOf }
                  GRAPH ?graph { ?subject ?relation ?object }
              } }
              BIND (STRAFTER(STR(?relation), "#") AS ?name)
            } GROUP BY ?name
            """;
    private static final String NUMBERS = "SELECT (\"numbers\" AS ?name) (COUNT(?value) AS ?count) "
            + "{ GRAPH ?graph { ?result a pg:Result ; pg:value ?value } }";
    private static final String TOP = """
            SELECT DISTINCT ?entity ?type ?label ?papers {
              GRAPH <https://w3id.org/papergraph/derived> { ?entity pg:paperCount ?papers ; skos:prefLabel ?label }
              BIND (REPLACE(STR(?entity), "^https://w3id.org/papergraph/([^/]+)/.*$", "$1") AS ?type)
            } ORDER BY DESC(?papers) ?entity LIMIT\s""";

    public Statistics {
        entities = Map.copyOf(entities);
        relations = Map.copyOf(relations);
        top = List.copyOf(top);
    }

    /**
     * Counts what is in {@code store}.
     *
     * @param tops how many of the most named entities to list
     */
    public static Statistics of(GraphStore store, int tops) {
        return store.read(connection -> of(connection, tops));
    }

    private static Statistics of(RDFConnection connection, int tops) {
        Map<String, Long> things = counts(connection, THINGS);
        long papers = take(things, "Paper");
        long statements = take(things, "Statement");
        long results = take(things, "Result");
        long numbers = take(counts(connection, NUMBERS), "numbers");
        Map<String, Long> relations = counts(connection, RELATIONS);
        long mentions = take(relations, "mentions");
        return new Statistics(papers, things, mentions, relations, statements, results, numbers, top(connection, tops));
    }

    private static long take(Map<String, Long> counts, String name) {
        Long count = counts.remove(name);
        return count == null ? 0 : count;
    }

    private static Map<String, Long> counts(RDFConnection connection, String query) {
        Map<String, Long> counts = new TreeMap<>();
        connection.querySelect(PREFIXES + query, row -> counts.put(text(row, "name"), number(row, "count")));
        return counts;
    }

    private static List<Top> top(RDFConnection connection, int tops) {
        List<Top> top = new ArrayList<>();
        connection.querySelect(
                PREFIXES + TOP + tops,
                row -> top.add(new Top(
                        row.getResource("entity").getURI(),
                        text(row, "type"),
                        text(row, "label"),
                        number(row, "papers"))));
        return top;
    }

    private static String text(QuerySolution row, String name) {
        return row.getLiteral(name).getLexicalForm();
    }

    private static long number(QuerySolution row, String name) {
        return row.getLiteral(name).getLong();
    }
}
