package org.papergraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.papergraph.learn.FeatureHash;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.EntityType;
import org.papergraph.model.Sentence;

/** What the features of a paper's spans look up: its pieces, how often each span stands in it, lexicon matches, definitions. */
final class PaperFacts {

    private static final int WEAK = EntityType.values().length;
    private static final Set<String> NAMING = Set.of("called", "named", "dubbed", "termed", "coined", "namely");

    private final AnnotatedPaper paper;
    private final List<PieceSentence> sentences;
    private final Set<String> words = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();
    /** By sentence, start and length less one. */
    private final long[][][] keys;

    private final int[][][] lexicon;
    private final Map<Long, Integer> counts = new HashMap<>();
    private final List<List<Acronyms.Definition>> acronyms;
    private final Set<Long> abbreviated = new HashSet<>();
    private final Set<Long> named = new HashSet<>();

    PaperFacts(AnnotatedPaper paper, LexiconIndex index) {
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
    }

    private void addWords(PieceSentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.piece(i);
            words.add(piece.lower());
            words.add(sentence.token(i).text().toLowerCase(java.util.Locale.ROOT));
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

    private static boolean cased(PieceSentence sentence, int start, int end) {
        return sentence.pieces().subList(start, end).stream().anyMatch(Piece::hasUpperCase);
    }

    private void define(int s) {
        for (Acronyms.Definition d : acronyms.get(s)) {
            abbreviated.add(key(s, d.shortStart(), d.shortEnd()));
            abbreviated.add(key(s, d.longStart(), d.longEnd()));
        }
        PieceSentence sentence = sentences.get(s);
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean naming = NAMING.contains(sentence.piece(i).lower());
            boolean prefix =
                    i > 0 && s == 0 && sentence.title() && sentence.piece(i).is(":");
            if (naming) {
                addTokenAt(s, i + 1);
            } else if (prefix) {
                named.add(key(s, 0, i));
            }
        }
    }

    private void addTokenAt(int s, int start) {
        PieceSentence sentence = sentences.get(s);
        int end = start + 1;
        while (end < sentence.size() && !sentence.piece(end).first()) {
            end++;
        }
        if (cased(sentence, start, end)) {
            named.add(key(s, start, end));
        }
    }

    AnnotatedPaper paper() {
        return paper;
    }

    List<PieceSentence> sentences() {
        return sentences;
    }

    /** Equal for spans of equal normal form; 0 where no name may stand. */
    long key(int s, int start, int end) {
        long[] here = keys[s][start];
        return end - start <= here.length && end > start ? here[end - start - 1] : 0;
    }

    int reach(int s, int start) {
        return keys[s][start].length;
    }

    int count(long key) {
        return counts.getOrDefault(key, 0);
    }

    /** A bit for the ordinal of each type of the lexicon's entries of that name, then the same for matches that differ in case. */
    int lexicon(int s, int start, int end) {
        int[] here = lexicon[s][start];
        return end - start <= here.length && end > start ? here[end - start - 1] : 0;
    }

    List<Acronyms.Definition> acronyms(int s) {
        return acronyms.get(s);
    }

    boolean isAbbreviated(long key) {
        return abbreviated.contains(key);
    }

    /** Whether the paper gives it this name: in its title's prefix, or by "called" and its like. */
    boolean isNamed(long key) {
        return named.contains(key);
    }

    boolean isCapitalised(String lower) {
        return capitalised.contains(lower);
    }

    List<Sentence> originals() {
        return new ArrayList<>(paper.sentences());
    }
}
