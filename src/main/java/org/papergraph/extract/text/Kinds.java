package org.papergraph.extract.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.model.EntityType;

/**
 * What a paper says that its names are: "the X dataset", "X, a new benchmark for …", "a dataset called X", "X is a framework",
 * and the same in a title after "X:". Kept by the key of the name, so that one clear place tells for all.
 */
final class Kinds {

    private static final Map<String, Integer> CUES = new HashMap<>();

    static {
        put(1, "dataset", "datasets", "corpus", "corpora", "collection", "database", "treebank", "data");
        put(2, "benchmark", "benchmarks", "challenge", "testbed", "leaderboard", "suite", "competition", "track");
        put(4, "score", "scores", "metric", "metrics", "accuracy", "error", "rate", "index", "coefficient", "measure");
        put(
                8,
                "model",
                "models",
                "framework",
                "method",
                "approach",
                "algorithm",
                "network",
                "architecture",
                "technique");
        put(
                8,
                "module",
                "loss",
                "optimizer",
                "toolkit",
                "library",
                "strategy",
                "system",
                "pipeline",
                "paradigm",
                "mechanism");
        put(
                8,
                "transformer",
                "networks",
                "methods",
                "encoder",
                "decoder",
                "learner",
                "pretraining",
                "training",
                "tuning");
        put(
                16,
                "task",
                "tasks",
                "problem",
                "problems",
                "setting",
                "settings",
                "field",
                "domain",
                "application",
                "scenario");
    }

    private static final Set<String> CLOSING = Set.of(
            "for",
            "with",
            "of",
            "via",
            "in",
            "to",
            "from",
            "on",
            "by",
            "that",
            "which",
            "using",
            "towards",
            "through",
            ":",
            ",",
            ".",
            "(",
            ")",
            ";",
            "containing",
            "consisting",
            "designed",
            "based",
            "tailored",
            "built",
            "trained",
            "where",
            "can");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "our", "one", "another");
    private static final Set<String> NAMING = Set.of(
            "called", "named", "dubbed", "termed", "coined", "namely", ",", ":", "(", "as", "i.e", "{", "textbf", "\\",
            "``");
    private static final int WINDOW = 14;
    private static final int BRACKETS = 8;

    private static final Map<String, EntityType> RESOURCES = Map.of(
            "dataset", EntityType.DATASET,
            "datasets", EntityType.DATASET,
            "corpus", EntityType.DATASET,
            "database", EntityType.DATASET,
            "treebank", EntityType.DATASET,
            "benchmark", EntityType.BENCHMARK,
            "benchmarks", EntityType.BENCHMARK,
            "testbed", EntityType.BENCHMARK,
            "leaderboard", EntityType.BENCHMARK);

    private final Map<Long, Integer> kinds = new HashMap<>();
    private final Map<Long, EntityType> resources = new HashMap<>();

    Kinds(List<PieceSentence> sentences, PaperFacts facts) {
        for (int s = 0; s < sentences.size(); s++) {
            PieceSentence sentence = sentences.get(s);
            for (int start = 0; start < sentence.size(); start++) {
                for (int end = start + 1; end <= start + facts.reach(s, start); end++) {
                    long key = facts.key(s, start, end);
                    if (key != 0 && PaperFacts.cased(sentence, start, end)) {
                        add(key, sentence, start, end);
                    }
                }
            }
        }
    }

    private static void put(int kind, String... words) {
        for (String word : words) {
            CUES.put(word, kind);
        }
    }

    private static int cue(PieceSentence sentence, int i) {
        return i < 0 || i >= sentence.size()
                ? 0
                : CUES.getOrDefault(sentence.piece(i).lower(), 0);
    }

    private void add(long key, PieceSentence sentence, int start, int end) {
        int head = apposition(sentence, start, end);
        int kind = after(sentence, end) | before(sentence, start) | (cue(sentence, head) << 5);
        if (head >= 0 && RESOURCES.containsKey(sentence.lower(head))) {
            resources.merge(key, RESOURCES.get(sentence.lower(head)), (a, b) -> EntityType.BENCHMARK);
        }
        if (kind != 0) {
            kinds.merge(key, kind, (a, b) -> a | b);
        }
    }

    private static int after(PieceSentence sentence, int end) {
        int next = end < sentence.size() && sentence.piece(end).is(")") ? end + 1 : end;
        return cue(sentence, next);
    }

    private static int before(PieceSentence sentence, int start) {
        int i = start - 1;
        while (i >= 0 && i >= start - 4 && NAMING.contains(sentence.piece(i).lower())) {
            i--;
        }
        return i < start - 1 ? cue(sentence, i) : 0;
    }

    /** The head of what follows "X, a", "X is a" or, in a title, "X:"; -1 where none does. */
    private static int apposition(PieceSentence sentence, int start, int end) {
        int at = afterBrackets(sentence, end);
        String next = sentence.lower(at);
        boolean title = sentence.title() && start == 0 && next.equals(":");
        boolean phrase = (next.equals(",") || next.equals("is") || next.equals("\u2014") || next.equals("as"))
                && ARTICLES.contains(sentence.lower(at + 1));
        return at + 1 < sentence.size() && (title || phrase) ? head(sentence, at + 1) : -1;
    }

    /** Past the bracket in which the name stands, or past the brackets that follow it. */
    private static int afterBrackets(PieceSentence sentence, int end) {
        if (sentence.lower(end).equals(")")) {
            return end + 1;
        }
        int at = end;
        if (sentence.lower(end).equals("(")) {
            while (at < end + BRACKETS && !sentence.lower(at).equals(")")) {
                at++;
            }
        }
        return sentence.lower(at).equals(")") ? at + 1 : end;
    }

    private static int head(PieceSentence sentence, int start) {
        int end = start;
        while (end < sentence.size()
                && end < start + WINDOW
                && !CLOSING.contains(sentence.piece(end).lower())) {
            end++;
        }
        return end - 1;
    }

    /** Dataset or Benchmark where the paper introduces the name as one of them, "X: A Benchmark for …"; else null. */
    EntityType resource(long key) {
        return resources.get(key);
    }

    /** A bit for each kind that the name is said to be: five by its neighbours, then five by what it is in apposition to. */
    int of(long key) {
        return kinds.getOrDefault(key, 0);
    }
}
