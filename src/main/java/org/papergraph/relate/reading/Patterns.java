package org.papergraph.relate.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.papergraph.model.RelationType;
import org.papergraph.relate.text.Document;

/**
 * Wordings that state a relation by themselves. They run over the lemmas between two names, in which other names stand as
 * {@code @M} (a method), {@code @T}, {@code @D}, {@code @B}.
 */
public final class Patterns {

    /**
     * @param forward whether the subject stands first
     * @param before what must end at the left name, or null
     * @param between what must stand between the names
     */
    private record Wording(String name, RelationType relation, boolean forward, Pattern before, Pattern between) {}

    private static final List<Wording> WORDINGS = List.of(
            between(
                    "outperforms",
                    RelationType.OUTPERFORMS,
                    true,
                    ".*\\b(outperform|surpass|exceed|beat|outdo)( \\S+){0,5}"),
            between(
                    "better-than",
                    RelationType.OUTPERFORMS,
                    true,
                    ".*\\b(better|superior|faster|higher|improvement|gain|efficient)\\b.* (than|to|over)( \\S+){0,4}"),
            between(
                    "outperformed-by",
                    RelationType.OUTPERFORMS,
                    false,
                    ".*(be (\\S+ )?(outperform|surpass|beat|exceed) by|(?<!no )(bad|worse) than|be inferior to|lag behind)( \\S+){0,3}"),
            left("compared-to-better", RelationType.OUTPERFORMS, false, ".*\\bcompare (to|with)", ", .*"),
            between(
                    "on-par",
                    RelationType.COMPARED_WITH,
                    true,
                    ".*\\b(on par|comparable|comparably|competitive|parity|rival|match)\\b( \\S+){0,4}"),
            between(
                    "compared-with",
                    RelationType.COMPARED_WITH,
                    true,
                    ".*\\b(compare|versus|vs\\.?)\\b( (to|with|against))?( \\S+){0,2}"),
            between(
                    "such-as",
                    RelationType.BASED_ON,
                    false,
                    "((model|method|architecture|approach|technique|algorithm) )?,? ?\\(?,? ?(such as|like|e\\.?g\\.? ?,?|i\\.?e\\.? ?,?|include|including)( \\S+){0,2}"),
            between("is-a", RelationType.BASED_ON, true, "(be|,) (a|an|the first)( [^@ ]+){0,5}"),
            between("based-on", RelationType.BASED_ON, true, ".*\\b(base|build|builds|built|rely) (up)?on( \\S+){0,3}"),
            between("extends", RelationType.BASED_ON, true, ".*\\b(extend|adapt|generalize|modify)( \\S+){0,3}"),
            between(
                    "variant-of",
                    RelationType.BASED_ON,
                    true,
                    ".*\\b(variant|version|extension|kind|form) of( \\S+){0,2}"),
            between(
                    "consists-of",
                    RelationType.PART_OF,
                    false,
                    ".*\\b(consist of|comprise|include|contain|integrate|incorporate|combine|compose of|equip with|feature)( \\S+){0,6}"),
            between(
                    "component-of",
                    RelationType.PART_OF,
                    true,
                    ".*\\b(component|module|part|ingredient|stage) (of|in)( \\S+){0,2}"),
            between("for", RelationType.USED_FOR, true, "for( [^@ ]+){0,2}"),
            between(
                    "applied-to",
                    RelationType.USED_FOR,
                    true,
                    ".*\\b(apply to|use for|use in|solve|address|tackle|handle|perform)( [^@ ]+){0,3}"),
            between(
                    "results-on",
                    RelationType.EVALUATED_ON,
                    true,
                    ".*\\b(evaluate|test|validate|achieve|obtain|attain|outperform|surpass|result|performance|accuracy|score|improvement|gain)\\b.* (on|in|at|across|over)( [^@ ]+){0,3}"),
            between(
                    "experiments-on",
                    RelationType.EVALUATED_ON,
                    false,
                    ".*\\b(show|demonstrate|indicate|validate|verify|confirm|reveal) .*"),
            between(
                    "trained-on",
                    RelationType.TRAINED_ON,
                    true,
                    ".*\\b(train|pretrain|pre-train|fine-tune|finetune|pre-trained|pretrained|trained) (on|with|use|from|using)( [^@ ]+){0,4}"),
            between(
                    "benchmark-for",
                    RelationType.BENCHMARK_FOR,
                    true,
                    "(.*\\b(benchmark|dataset|corpus|test) )?for( [^@ ]+){0,3}"),
            between("juxtaposed", RelationType.BENCHMARK_FOR, true, "([^@ ,]+ )?"),
            between(
                    "task-such-as",
                    RelationType.SUB_TASK_OF,
                    false,
                    "(task )?,? ?\\(?,? ?(such as|like|e\\.?g\\.? ?,?|include|including)( \\S+){0,2}"));

    private static final Pattern PARITY = Pattern.compile(
            ".*\\b(on par with|parity with|rival|(comparable|comparably|competitive) (\\S+ )?(to|with))( \\S+){0,3}");
    private static final Pattern WINNER = Pattern.compile(
            ".*\\b(less|few|only|just|reduce|reduction|fast|save|outperform|surpass|exceed|superior|behind)\\b.*");

    /** How far behind a name, in words, a winner may be told. */
    private static final int NEAR = 12;

    private Patterns() {}

    private static Wording between(String name, RelationType relation, boolean forward, String between) {
        return new Wording(name, relation, forward, null, Pattern.compile(between));
    }

    private static Wording left(String name, RelationType relation, boolean forward, String before, String between) {
        return new Wording(name, relation, forward, Pattern.compile(before), Pattern.compile(between));
    }

    /** The names of the wordings that state {@code relation} of the two who meet. */
    public static List<String> matching(Document document, Meeting meeting, RelationType relation) {
        return meeting.together() || !document.heedsWordings()
                ? List.of()
                : WORDINGS.stream()
                        .filter(w -> w.relation() == relation && w.forward() == meeting.forward())
                        .filter(w -> matches(w, document, meeting))
                        .map(Wording::name)
                        .toList();
    }

    /** Whether one who meets the other is said in so many words to be outdone by it; parsers and learners often miss the "by". */
    public static boolean outdone(Document document, Meeting meeting) {
        return matching(document, meeting, RelationType.OUTPERFORMS).contains("outperformed-by");
    }

    /**
     * Whether the left of two who meet is said to do as well as the right, and no word tells of a winner; of such statements learners
     * see too few.
     */
    public static boolean onPar(Document document, Meeting m) {
        int end = Math.min(m.gapEnd() + NEAR, document.sentence(m.sentence()).size());
        String gap = gap(document, m);
        String rest = String.join(" ", document.lemmas(m.sentence(), m.gapEnd(), end));
        return document.heedsWordings()
                && m.forward()
                && !m.together()
                && PARITY.matcher(gap).matches()
                && !WINNER.matcher(gap + " " + rest).matches();
    }

    private static String gap(Document document, Meeting m) {
        return String.join(" ", document.lemmas(m.sentence(), m.gapStart(), m.gapEnd()));
    }

    private static boolean matches(Wording wording, Document document, Meeting m) {
        if (!wording.between().matcher(gap(document, m)).matches()) {
            return false;
        }
        return wording.before() == null
                || wording.before()
                        .matcher(String.join(" ", document.lemmas(m.sentence(), 0, m.leftStart())))
                        .matches();
    }
}
