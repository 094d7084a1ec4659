package org.papergraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Paper;
import org.papergraph.model.Sentence;
import org.papergraph.model.Token;

class AnnotatorTest {

    private static final Annotator ANNOTATOR = new Annotator();

    private static AnnotatedPaper annotate(String text) {
        return ANNOTATOR.annotate(Paper.of("A Title: With a Colon", text));
    }

    private static long sentences(String text) {
        AnnotatedPaper paper = annotate(text);
        return paper.sentences().stream().filter(s -> !paper.inTitle(s)).count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Encoders, e.g. small ones, i.e. cheap ones, win w.r.t. speed.",
                "The model of Doe et al. is slower than ours.",
                "We reach 93.3\\% with ResNet-50 and 71.2% with T5-3B on VTAB-1k.",
                "We minimise Eq. 5 by Alg. 1 (see Tab. 3 and App. B), as Thm. 2, Eqs. (1)-(2) and Ref. 12 allow.",
                "Precision (resp. recall) rises by 2, resp. 3 points.",
                "It was Dr. Doe who wrote Sec. 3.",
                "Fig. 2 shows the loss for $\\epsilon$ of 0.1.",
                "Code is at https://example.org/some/repo.git for everybody."
            })
    void abbreviationsNumbersAndLinksEndNoSentence(String sentence) {
        assertEquals(1, sentences(sentence));
    }

    @ParameterizedTest
    @ValueSource(strings = {"It runs as an app. 5 people use it.", "We solve for the Ref. Then we stop."})
    void wordsThatAreNoAbbreviationsEndOne(String text) {
        assertEquals(2, sentences(text));
    }

    private static List<Sentence> parts(String text) {
        AnnotatedPaper paper = annotate(text);
        return paper.sentences().stream().filter(s -> !paper.inTitle(s)).toList();
    }

    @Test
    void aSentenceThatAnAuthorMightWriteStaysWhole() {
        assertEquals(1, sentences("word ".repeat(LongSentences.MOST - 1) + "."));
    }

    @Test
    void textWithoutFullStopsIsPartedAndNothingOfItLost() {
        List<Sentence> parts = parts("word ".repeat(1000));

        assertTrue(parts.stream().allMatch(s -> s.tokens().size() <= LongSentences.MOST));
        assertEquals(1000, parts.stream().mapToInt(s -> s.tokens().size()).sum());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b c d e f ;", "a b c , d e f ;", "a b , c d e f", "a b c and d e"})
    void partsBeginWhereAClauseDoes(String repeated) {
        String end = repeated.endsWith(";") ? ";" : repeated.contains(",") ? "," : "c";
        List<Sentence> parts = parts((repeated + " ").repeat(100));

        assertTrue(parts.size() > 3);
        for (Sentence part : parts.subList(0, parts.size() - 1)) {
            assertEquals(end, part.tokens().get(part.tokens().size() - 1).text());
            assertTrue(part.tokens().size() >= LongSentences.MOST / 2);
        }
    }

    @Test
    void offsetsPointIntoTheText() {
        AnnotatedPaper paper = annotate(
                "We use \u201cquotes\u201d, (brackets) & caf\u00e9s of Eq. 5. It costs $\\epsilon$ 3.5x less\u2026");
        for (Sentence sentence : paper.sentences()) {
            for (Token token : sentence.tokens()) {
                assertEquals(token.span().of(paper.paper().text()), token.text());
            }
        }
    }

    @Test
    void everyWordHasATagAndAHead() {
        List<Token> tokens = annotate("We train encoders.").sentences().get(1).tokens();
        assertEquals("VBP", tokens.get(1).tag());
        assertEquals("root", tokens.get(1).dependency());
        assertEquals(1, tokens.get(2).head());
    }

    @Test
    void severalThreadsMayShareIt() throws Exception {
        String text = "We train encoders on images. They beat decoders by 2 points.";
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<AnnotatedPaper> call = () -> annotate(text);
            AnnotatedPaper alone = annotate(text);
            for (var future : threads.invokeAll(List.of(call, call, call, call))) {
                assertEquals(alone, future.get());
            }
        } finally {
            threads.shutdown();
        }
        assertTrue(threads.isShutdown());
    }
}
