package org.papergraph.serve.page.thing;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Relations in words, as headings over what stands at their other end. */
final class RelationNames {

    private static final Map<String, String> FROM = Map.ofEntries(
            entry("introduces", "Introduces"),
            entry("trainedOn", "Trained on"),
            entry("evaluatedOn", "Evaluated on"),
            entry("usedFor", "Used for"),
            entry("benchmarkFor", "Data for"),
            entry("basedOn", "Based on"),
            entry("partOf", "Part of"),
            entry("outperforms", "Outperforms"),
            entry("comparedWith", "Compared with"),
            entry("subTaskOf", "Kind of"),
            entry("versionOf", "Version of"),
            entry("broader", "A kind of"));

    private static final Map<String, String> TO = Map.ofEntries(
            entry("introduces", "Introduced by"),
            entry("trainedOn", "Trained on it"),
            entry("evaluatedOn", "Evaluated on it"),
            entry("usedFor", "Methods for it"),
            entry("benchmarkFor", "Data and benchmarks for it"),
            entry("basedOn", "Based on it"),
            entry("partOf", "Its parts"),
            entry("outperforms", "Outperformed by"),
            entry("comparedWith", "Compared with it"),
            entry("subTaskOf", "Its kinds"),
            entry("versionOf", "Its versions"),
            entry("broader", "Kinds of it"));

    private static final List<String> ORDER = List.of(
            "introduces",
            "usedFor",
            "benchmarkFor",
            "trainedOn",
            "evaluatedOn",
            "basedOn",
            "partOf",
            "subTaskOf",
            "broader",
            "versionOf",
            "outperforms",
            "comparedWith");

    private RelationNames() {}

    /** @param outward whether the thing that the page is about is the relation's subject */
    static String heading(String relation, boolean outward) {
        return (outward ? FROM : TO).getOrDefault(relation, relation);
    }

    /** As between its two ends: "trained on". */
    static String verb(String relation) {
        String name = FROM.getOrDefault(relation, relation);
        return switch (relation) {
            case "basedOn", "trainedOn", "evaluatedOn", "usedFor", "partOf", "comparedWith" -> "is " + lower(name);
            case "benchmarkFor" -> "is data for";
            case "subTaskOf" -> "is a kind of";
            default -> lower(name);
        };
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static int rank(String relation) {
        int index = ORDER.indexOf(relation);
        return index < 0 ? ORDER.size() : index;
    }
}
