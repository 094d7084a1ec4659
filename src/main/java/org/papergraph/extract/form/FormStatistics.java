package org.papergraph.extract.form;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.extract.text.PieceSentence;
import org.papergraph.learn.FeatureHash;
import org.papergraph.model.EntityType;

/** How often candidates of a form, or with a word at a place in or beside them, were names in the papers learnt from. */
final class FormStatistics {

    /** Where a word stands. */
    enum Word {
        FIRST,
        LAST,
        BEFORE,
        AFTER
    }

    private static final int TYPES = EntityType.values().length;
    private static final float PRIOR = 0.6f;

    /** By key: how many candidates, how many names, and those by type. */
    private final Map<Long, int[]> counts = new TreeMap<>();

    /** @param types the right type of each candidate, null where it is no name */
    void add(PaperFacts facts, List<FormCandidate> candidates, List<EntityType> types) {
        count(facts, candidates, types, 1);
    }

    /** Takes back what {@link #add} added: for judging a paper as if it had not been learnt from. */
    void remove(PaperFacts facts, List<FormCandidate> candidates, List<EntityType> types) {
        count(facts, candidates, types, -1);
    }

    private void count(PaperFacts facts, List<FormCandidate> candidates, List<EntityType> types, int sign) {
        for (int i = 0; i < types.size(); i++) {
            count(candidates.get(i).key(), types.get(i), sign);
            for (Word word : Word.values()) {
                count(key(word, word(facts, candidates.get(i), word)), types.get(i), sign);
            }
        }
    }

    private void count(long key, EntityType type, int sign) {
        int[] count = counts.computeIfAbsent(key, k -> new int[2 + TYPES]);
        count[0] += sign;
        if (type != null) {
            count[1] += sign;
            count[2 + type.ordinal()] += sign;
        }
    }

    private static String word(PaperFacts facts, FormCandidate candidate, Word word) {
        FormCandidate.Place place = candidate.first();
        PieceSentence sentence = facts.sentences().get(place.sentence());
        return switch (word) {
            case FIRST -> sentence.lower(place.start());
            case LAST -> sentence.lower(place.end() - 1);
            case BEFORE -> sentence.lower(place.start() - 1);
            case AFTER -> sentence.lower(place.end());
        };
    }

    private static long key(Word word, String text) {
        return FeatureHash.of(word.ordinal(), text.hashCode());
    }

    Tally ofForm(FormCandidate candidate) {
        return new Tally(counts.get(candidate.key()));
    }

    Tally ofWord(PaperFacts facts, FormCandidate candidate, Word word) {
        return new Tally(counts.get(key(word, word(facts, candidate, word))));
    }

    /** What was counted under one key; null for nothing. */
    record Tally(int[] counts) {

        /** The share of names among the candidates, drawn a little to a half; -1 where there were none. */
        float rate() {
            return isEmpty() ? -1 : (counts[1] + PRIOR / 2) / (counts[0] + PRIOR);
        }

        /** The logarithm of one more than the number of candidates. */
        float size() {
            return isEmpty() ? 0 : (float) Math.log1p(counts[0]);
        }

        /** The share of {@code type} among the names; -1 where there were none. */
        float share(int type) {
            return isEmpty() || counts[1] == 0 ? -1 : (float) counts[2 + type] / counts[1];
        }

        private boolean isEmpty() {
            return counts == null || counts[0] == 0;
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(counts.size());
        for (Map.Entry<Long, int[]> entry : counts.entrySet()) {
            out.writeLong(entry.getKey());
            for (int n : entry.getValue()) {
                out.writeInt(n);
            }
        }
    }

    static FormStatistics read(DataInput in) throws IOException {
        FormStatistics statistics = new FormStatistics();
        for (int left = in.readInt(); left > 0; left--) {
            int[] counts = new int[2 + TYPES];
            statistics.counts.put(in.readLong(), counts);
            for (int i = 0; i < counts.length; i++) {
                counts[i] = in.readInt();
            }
        }
        return statistics;
    }
}
