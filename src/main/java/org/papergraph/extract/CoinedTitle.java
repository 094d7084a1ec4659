package org.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.model.EntityType;
import org.papergraph.model.Mention;
import org.papergraph.model.Paper;
import org.papergraph.model.Span;

/**
 * The one word before the colon of a title, as in "MedS^3: Towards …": where it is no ordinary word, it is a name, however strange its
 * letters.
 */
final class CoinedTitle {

    private static final Pattern COINED = Pattern.compile("^([^\\s:]*\\p{L}[^\\s:]+): \\S");

    /** What ordinary words do not have: a capital behind a letter, a digit, a symbol. */
    private static final Pattern STRANGE = Pattern.compile("\\p{L}\\p{Lu}|[\\p{N}\\p{S}]");

    /** "X: A Large Dataset for …", without "and". */
    private static final Pattern RESOURCE = Pattern.compile(
            ": (?:A|An|The) (?:(?!(?:and|for|of|with|to|in|on|from|by|via)\\b)\\S+ )*?"
                    + "(?:(Dataset|Corpus|Database)|Benchmark|Testbed|Leaderboard)(?: (?:for|of|with|to|in|on|from|by)\\b.*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AMID = Pattern.compile("[\\p{L},] $");

    private static final double CONFIDENCE = 0.9;

    private final String text;
    private final Span place;
    private final String form;
    private final EntityType type;

    private CoinedTitle(String text, Span place, EntityType type) {
        this.text = text;
        this.place = place;
        this.form = place.of(text);
        this.type = type;
    }

    /** The mentions with the name that the paper's title coins, in the order of the text; none overlaps another. */
    static List<Mention> complete(Paper paper, List<Mention> mentions) {
        return of(paper).map(title -> title.complete(mentions)).orElse(mentions);
    }

    private static Optional<CoinedTitle> of(Paper paper) {
        Matcher coined = COINED.matcher(paper.title());
        if (!coined.find() || !isName(coined.group(1), paper.abstractText())) {
            return Optional.empty();
        }
        return Optional.of(new CoinedTitle(
                paper.text(),
                new Span(coined.start(1), coined.end(1)),
                type(paper.title().substring(coined.end(1)))));
    }

    private static EntityType type(String subtitle) {
        Matcher resource = RESOURCE.matcher(subtitle);
        if (!resource.matches()) {
            return EntityType.METHOD;
        }
        return resource.group(1) == null ? EntityType.BENCHMARK : EntityType.DATASET;
    }

    /** A word that the abstract writes with a capital amid its sentences, and never without, is a name as well. */
    private static boolean isName(String word, String text) {
        return STRANGE.matcher(word).find()
                || Character.isUpperCase(word.charAt(0))
                        && places(text, word)
                                .anyMatch(m -> AMID.matcher(text)
                                        .region(0, m.span().start())
                                        .find())
                        && places(text, word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))
                                .findAny()
                                .isEmpty();
    }

    private static Stream<Mention> places(String text, String word) {
        return FormSpans.find(text, List.of(new FormSpans.Form(word, EntityType.METHOD, CONFIDENCE))).stream();
    }

    private List<Mention> complete(List<Mention> mentions) {
        return mentions.stream().anyMatch(this::isOfName)
                ? mentions.stream().map(m -> isOfName(m) ? sure(m) : m).toList()
                : added(mentions);
    }

    private boolean isOfName(Mention mention) {
        return mention.form().equals(form);
    }

    private Mention sure(Mention mention) {
        return MentionExtractor.isLikely(mention.type(), mention.confidence())
                ? mention
                : new Mention(mention.span(), form, mention.type(), CONFIDENCE);
    }

    private List<Mention> added(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        all.removeIf(m -> m.span().overlaps(place));
        List<Mention> others = List.copyOf(all);
        places(text, form)
                .filter(named -> others.stream().noneMatch(m -> m.span().overlaps(named.span())))
                .forEach(named -> all.add(named.as(type)));
        all.sort(Comparator.comparing(Mention::span));
        return List.copyOf(all);
    }
}
