package org.papergraph.link.within;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.model.EntityType;

/** What a paper itself calls a proper name: "X, a benchmark for …", "a library named X", "the dataset X". */
final class Appositions {

    private static final Map<EntityType, String> NOUNS = Map.of(
            EntityType.DATASET, "dataset|corpus",
            EntityType.BENCHMARK, "benchmark|leaderboard|(?:test|evaluation|benchmark) suite|test set",
            EntityType.METHOD,
                    "method|approach|framework|model|algorithm|library|toolkit|architecture|network|technique|pipeline"
                            + "|strategy|module|optimizer",
            EntityType.METRIC, "metric");
    private static final Pattern PROPER = Pattern.compile("\\S*(?:\\p{L}-?\\p{Lu}|\\p{L}-?\\d|\\d-?\\p{L})\\S*");
    /** After these another thing is spoken of: "X, a model trained on a large corpus". */
    private static final String NO_MODIFIER =
            "(?!(?:by|for|from|in|of|on|over|that|to|using|which|with|without)(?![\\w-]))";

    private static final String ARTICLE =
            "(?: \\([^()]*\\))?, (?:an?|the first|our) (?:" + NO_MODIFIER + "[\\w-]+,? ){0,7}?";
    private static final String CLAUSE =
            "(?=[,.]| (?:that|which|for|of|to|with|encompassing|comprising|consisting|containing|covering|in|designed"
                    + "|from|spanning|including)\\b)";

    private Appositions() {}

    /** The type that the text gives to names of these forms, where it gives them one alone. */
    static Optional<EntityType> type(Collection<String> forms, String text) {
        Set<EntityType> said = EnumSet.noneOf(EntityType.class);
        forms.stream()
                .filter(f -> PROPER.matcher(f).matches())
                .forEach(form -> NOUNS.forEach((type, nouns) -> {
                    if (calls(Pattern.quote(form), "(?:" + nouns + ")", text)) {
                        said.add(type);
                    }
                }));
        return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    private static boolean calls(String form, String nouns, String text) {
        String behind = "(?<![\\w-])" + form + ARTICLE + nouns + CLAUSE;
        // Of the nouns, "dataset" alone stands before a name without "called".
        String before =
                "\\b(?:" + nouns + " (?:named|called|dubbed|termed)|dataset(?<=" + nouns + ")) " + form + "(?![\\w-])";
        return Pattern.compile(behind + "|" + before).matcher(text).find();
    }
}
