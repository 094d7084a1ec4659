package org.papergraph.serve.page;

import java.util.List;
import java.util.Map;

/** Relations in words, as headings over what stands at their other end. */
final class RelationNames {

    private static final Map<String, String> FROM = Map.of(
            "introduces", "Introduces",
            "trainedOn", "Trained on",
            "evaluatedOn", "Evaluated on",
            "usedFor", "Used for",
            "benchmarkFor", "Data for",
            "basedOn", "Based on",
            "partOf", "Part of",
            "outperforms", "Outperforms",
            "comparedWith", "Compared with",
            "subTaskOf", "Kind of");

    private static final Map<String, String> TO = Map.of(
            "introduces", "Introduced by",
            "trainedOn", "Trained on it",
            "evaluatedOn", "Evaluated on it",
            "usedFor", "Methods for it",
            "benchmarkFor", "Data and benchmarks for it",
            "basedOn", "Based on it",
            "partOf", "Its parts",
            "outperforms", "Outperformed by",
            "comparedWith", "Compared with it",
            "subTaskOf", "Its kinds");

    private static final List<String> ORDER = List.of(
            "introduces",
            "usedFor",
            "benchmarkFor",
            "trainedOn",
            "evaluatedOn",
            "basedOn",
            "partOf",
            "subTaskOf",
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
