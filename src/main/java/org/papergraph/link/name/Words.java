package org.papergraph.link.name;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Normal forms of English words, as far as names need them. */
public final class Words {

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("analyses", "analysis"),
            Map.entry("hypotheses", "hypothesis"),
            Map.entry("syntheses", "synthesis"),
            Map.entry("bases", "basis"),
            Map.entry("matrices", "matrix"),
            Map.entry("indices", "index"),
            Map.entry("vertices", "vertex"),
            Map.entry("corpora", "corpus"),
            Map.entry("searches", "search"),
            Map.entry("modelling", "modeling"),
            Map.entry("labelling", "labeling"),
            Map.entry("labelled", "labeled"),
            Map.entry("unlabelled", "unlabeled"),
            Map.entry("behaviour", "behavior"),
            Map.entry("behavioural", "behavioral"),
            Map.entry("colour", "color"),
            Map.entry("colourization", "colorization"),
            Map.entry("colourisation", "colorization"),
            Map.entry("neighbour", "neighbor"),
            Map.entry("neighbours", "neighbor"),
            Map.entry("tumour", "tumor"),
            Map.entry("summarisation", "summarization"),
            Map.entry("catalogue", "catalog"),
            Map.entry("grey", "gray"),
            Map.entry("mathematical", "math"),
            Map.entry("centre", "center"),
            Map.entry("programme", "program"));
    private static final Set<String> SINGULAR =
            Set.of("bayes", "bias", "canvas", "gas", "gibbs", "lens", "news", "series", "stokes");

    // Fields of knowledge end in -ics, but for these plurals.
    private static final Pattern FIELD =
            Pattern.compile(".*(?<!top|metr|crit|clin|com|fabr|heurist|characterist|diagnost|bas|log)ics");

    private static final Pattern BRITISH = Pattern.compile(
            "(?<=[a-z]{3}[adlmnrt])is(ations?|ing|ed|er)$(?<!vertising|rised|wised|promising|promised|premised)");

    private Words() {}

    /** The lower-case singular of a word, in American spelling. */
    static String normal(String word) {
        return american(singular(word).toLowerCase(Locale.ROOT));
    }

    /** The singular, case kept: "LLMs" gives "LLM", "GPUs" gives "GPU", "DARTS" stays, for a capital S is part of a name. */
    public static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (IRREGULAR.containsKey(lower)) {
            return IRREGULAR.get(lower);
        }
        boolean singular = SINGULAR.contains(lower) || FIELD.matcher(lower).matches();
        if (!word.endsWith("s") || word.length() < 3 || singular) {
            return word;
        }
        if (Character.isUpperCase(word.charAt(word.length() - 2))) {
            return word.substring(0, word.length() - 1);
        }
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        if (lower.matches(".*[^aeiou]ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (lower.matches(".*(?:ss|us|is)")) {
            return word;
        }
        return lower.matches(".*(?:sses|xes|ches|shes)")
                ? word.substring(0, word.length() - 2)
                : word.substring(0, word.length() - 1);
    }

    private static String american(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        return BRITISH.matcher(word).replaceFirst("iz$1");
    }
}
