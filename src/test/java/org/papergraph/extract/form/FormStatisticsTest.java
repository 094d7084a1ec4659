package org.papergraph.extract.form;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.extract.lexicon.LexiconIndex;
import org.papergraph.extract.text.PaperFacts;
import org.papergraph.extract.text.Pieces;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Span;

class FormStatisticsTest {

    private static final PaperFacts FACTS = new PaperFacts(
            Pieces.paper("Leaf counting with Quib", "Quib counts."), new LexiconIndex(new Lexicon(List.of())));

    private static final FormCandidate TASK = candidate(0, 0, 2);
    private static final FormCandidate METHOD = candidate(0, 3, 4);

    private static FormCandidate candidate(int sentence, int start, int end) {
        Span span = FACTS.sentences().get(sentence).span(start, end);
        return new FormCandidate(
                span.of(FACTS.paper().paper().text()),
                FACTS.key(sentence, start, end),
                List.of(new FormCandidate.Place(sentence, start, end, span, new float[5])));
    }

    private static FormStatistics learned() {
        FormStatistics statistics = new FormStatistics();
        statistics.add(FACTS, List.of(TASK, METHOD), Arrays.asList(EntityType.TASK, null));
        statistics.add(FACTS, List.of(METHOD), List.of(EntityType.METHOD));
        return statistics;
    }

    @Test
    void ratesAreSharesOfTheCandidates() {
        FormStatistics.Tally quib = learned().ofForm(METHOD);
        assertEquals(0.5, quib.rate(), 1e-6);
        assertEquals(Math.log1p(2), quib.size(), 1e-6);
        assertEquals(1, quib.share(EntityType.METHOD.ordinal()));
    }

    @Test
    void wordsAreCountedByTheirPlace() {
        FormStatistics statistics = learned();
        assertEquals(
                Math.log1p(1),
                statistics.ofWord(FACTS, TASK, FormStatistics.Word.FIRST).size(),
                1e-6);
        assertEquals(
                Math.log1p(2),
                statistics.ofWord(FACTS, METHOD, FormStatistics.Word.BEFORE).size(),
                1e-6);
        FormStatistics.Tally after = statistics.ofWord(FACTS, METHOD, FormStatistics.Word.AFTER);
        assertEquals(1, after.share(EntityType.METHOD.ordinal()));
        assertEquals(0, after.share(EntityType.TASK.ordinal()));
    }

    @Test
    void whatIsTakenBackWasNeverThere() throws IOException {
        FormStatistics statistics = learned();
        statistics.remove(FACTS, List.of(TASK, METHOD), Arrays.asList(EntityType.TASK, null));
        assertEquals(-1, statistics.ofForm(TASK).rate());
        assertEquals(Math.log1p(1), statistics.ofForm(METHOD).size(), 1e-6);
    }

    @Test
    void writtenAndReadTheyAreTheSame() throws IOException {
        byte[] bytes = bytes(learned());
        FormStatistics read = FormStatistics.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        assertArrayEquals(bytes, bytes(read));
        assertEquals(0.5, read.ofForm(METHOD).rate(), 1e-6);
    }

    private static byte[] bytes(FormStatistics statistics) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        statistics.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
