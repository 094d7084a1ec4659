package org.papergraph.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.papergraph.extract.lexicon.LexiconIndex;
import org.papergraph.learn.FeatureHash;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.EntityType;

/** What the features of a paper's spans look up: its pieces, how often each span stands in it, lexicon matches, definitions. */
public final class PaperFacts {

    private static final int WEAK = EntityType.values().length;
    private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "termed", "coined", "namely");
    private static final Set<String> SKIPPED =
            Set.of("as", "\\", "textbf", "textit", "emph", "{", "``", "`", "\"", "\u201c", "'", "*", "the");
    private static final Set<String> CLOSING = Set.of(
            "for", "with", "of", "via", "in", "to", "from", "on", "by", "that", "using", "towards", ":", ",", "through",
            "and");
    private static final int MARKUP = 4;

    private final AnnotatedPaper paper;
    private final List<PieceSentence> sentences;
    private final Set<String> words = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();
    /** By sentence, start and length less one. */
    private final long[][][] keys;

    private final int[][][] lexicon;
    private final Map<Long, Integer> counts = new HashMap<>();
    private final List<List<Acronyms.Definition>> acronyms;
    private final Kinds kinds;
    private final Map<Long, String> heads = new HashMap<>();
    private final Map<Long, String> named = new HashMap<>();
    private final Map<Long, List<Use>> uses = new HashMap<>();

    public PaperFacts(AnnotatedPaper paper, LexiconIndex index) {
        this.paper = paper;
        sentences = paper.sentences().stream()
                .map(s -> PieceSentence.of(s, paper.inTitle(s)))
                .toList();
        sentences.forEach(this::addWords);
        keys = new long[sentences.size()][][];
        lexicon = new int[sentences.size()][][];
        acronyms = sentences.stream().map(Acronyms::in).toList();
        for (int s = 0; s < keys.length; s++) {
            fill(s, index);
        }
        for (int s = 0; s < keys.length; s++) {
            define(s);
        }
        kinds = new Kinds(sentences, this);
    }

    private void addWords(PieceSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.piece(i);
            words.add(piece.lower());
            words.add(sentence.token(i).text().toLowerCase(Locale.ROOT));
            if (i > 0 && piece.hasUpperCase() && !sentence.title()) {
                capitalised.add(piece.lower());
            }
        }
    }

    private void fill(int s, LexiconIndex index) {
        PieceSentence sentence = sentences.get(s);
        keys[s] = new long[sentence.size()][];
        lexicon[s] = new int[sentence.size()][];
        for (int start = 0; start < sentence.size(); start++) {
            int reach = Candidates.reach(sentence, start);
            keys[s][start] = new long[reach];
            lexicon[s][start] = new int[reach];
            long state = FeatureHash.start();
            for (int l = 0; l < reach; l++) {
                state = FeatureHash.extend(state, sentence.piece(start + l).normal());
                if (Candidates.mayEnd(sentence, start, start + l + 1)) {
                    keys[s][start][l] = FeatureHash.finish(state);
                    counts.merge(keys[s][start][l], 1, Integer::sum);
                    lexicon[s][start][l] = mask(sentence, start, start + l + 1, index.lookUp(keys[s][start][l], words));
                }
            }
        }
    }

    private int mask(PieceSentence sentence, int start, int end, List<LexiconIndex.Name> names) {
        int mask = 0;
        for (LexiconIndex.Name name : names) {
            boolean strong = !name.cased() || cased(sentence, start, end);
            mask |= 1 << (name.entry().type().ordinal() + (strong ? 0 : WEAK));
        }
        return mask;
    }

    static boolean cased(PieceSentence sentence, int start, int end) {
        return sentence.pieces().subList(start, end).stream().anyMatch(Piece::hasUpperCase);
    }

    private void define(int s) {
        PieceSentence sentence = sentences.get(s);
        for (Acronyms.Definition d : acronyms.get(s)) {
            String head = sentence.piece(d.longEnd() - 1).lower();
            heads.put(key(s, d.shortStart(), d.shortEnd()), head);
            heads.put(key(s, d.longStart(), d.longEnd()), head);
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (NAMING.contains(sentence.piece(i).lower())) {
                addNameAfter(s, i);
            } else if (i > 0 && s == 0 && sentence.title() && sentence.piece(i).is(":")) {
                named.put(key(s, 0, i), kindInTitle(i + 1));
            }
        }
        for (int start = 0; start < sentence.size(); start++) {
            for (int end = start + 1; end <= start + reach(s, start); end++) {
                addUse(s, start, end);
            }
        }
    }

    /** The last word of the noun phrase that a title begins with at {@code start}: what the thing named before it is. */
    private String kindInTitle(int start) {
        PieceSentence title = sentences.get(0);
        int end = start;
        while (end < title.size() && !CLOSING.contains(title.piece(end).lower())) {
            end++;
        }
        return end > start ? title.piece(end - 1).lower() : "";
    }

    private void addNameAfter(int s, int naming) {
        PieceSentence sentence = sentences.get(s);
        int start = naming + 1;
        while (start < sentence.size()
                && start <= naming + MARKUP
                && SKIPPED.contains(sentence.piece(start).lower())) {
            start++;
        }
        for (int end = start + 1; start < sentence.size() && end <= start + reach(s, start); end++) {
            if (key(s, start, end) != 0 && cased(sentence, start, end)) {
                named.putIfAbsent(key(s, start, end), "");
            }
        }
    }

    private void addUse(int s, int start, int end) {
        long key = key(s, start, end);
        if (key != 0 && count(key) > 1) {
            PieceSentence sentence = sentences.get(s);
            String left = start == 0 ? "" : sentence.piece(start - 1).lower();
            String right = end == sentence.size() ? "" : sentence.piece(end).lower();
            uses.computeIfAbsent(key, k -> new ArrayList<>()).add(new Use(s, start, left, right));
        }
    }

    /** A place of a form that has several. */
    public record Use(int sentence, int start, String left, String right) {}

    public AnnotatedPaper paper() {
        return paper;
    }

    public List<PieceSentence> sentences() {
        return sentences;
    }

    /** Equal for spans of equal normal form; 0 where no name may stand. */
    public long key(int s, int start, int end) {
        long[] here = keys[s][start];
        return end - start <= here.length && end > start ? here[end - start - 1] : 0;
    }

    public int reach(int s, int start) {
        return keys[s][start].length;
    }

    public int count(long key) {
        return counts.getOrDefault(key, 0);
    }

    /** A bit for the ordinal of each type of the lexicon's entries of that name, then the same for matches that differ in case. */
    public int lexicon(int s, int start, int end) {
        int[] here = lexicon[s][start];
        return end - start <= here.length && end > start ? here[end - start - 1] : 0;
    }

    public List<Acronyms.Definition> acronyms(int s) {
        return acronyms.get(s);
    }

    /** The last word of what is abbreviated, for both forms; null where the paper defines no abbreviation. */
    public String head(long key) {
        return heads.get(key);
    }

    /** What the paper gives this name to, as far as its title says; null where it gives no such name. */
    public String named(long key) {
        return named.get(key);
    }

    /** @see Kinds#of */
    public int kinds(long key) {
        return kinds.of(key);
    }

    /** @see Kinds#resource */
    public EntityType resource(long key) {
        return kinds.resource(key);
    }

    /** All places of a form that has several. */
    public List<Use> uses(long key) {
        return uses.getOrDefault(key, List.of());
    }

    public boolean isCapitalised(String lower) {
        return capitalised.contains(lower);
    }
}
