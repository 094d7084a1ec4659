package org.papergraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.model.Paper;
import org.papergraph.read.format.Lines;

class ListingTest {

    private static final List<Paper> PAPERS = List.of(
            Paper.of(
                    "NightOwl: Seeing Small Things in the Dark",
                    "Cameras lose small things at night. NightOwl keeps them: it lifts the dark parts of an image before a"
                            + " detector looks at it, and learns how far to lift from pairs of long and short exposures. On"
                            + " our LampPost test set it finds 93.3\\% of all cyclists at a cost of mathcal{O}(n), sim7\\%"
                            + " more than the detector alone, and a name such as Søren Ångström-Němec passes through"
                            + " unharmed."),
            Paper.of(
                    "How Far Can a Lantern Throw?",
                    "We ask how far the light of one labelled example reaches. With 1,200 lanterns, as we call such"
                            + " examples, placed at random in four corpora, we measure how the error grows with distance,"
                            + " and find that it grows as its square root. A rule of thumb for annotators follows: label one"
                            + " text in thirty, rightarrow and the rest will be lit well enough for most uses. Code:"
                            + " https://example.org/lantern"),
            Paper.of(
                    "iGlow: Learning by Candlelight, Revisited",
                    "Training with little power is a virtue. iGlow trains a language model of 125M parameters on a single"
                            + " board that takes nine watts, by keeping only the rows of each matrix that changed in the"
                            + " last step. After forty days it answers as well as a model that was trained in an hour on a"
                            + " rack of accelerators, and it did so at less than a tenth of the energy, for less than the"
                            + " price of a bicycle"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blank-lines",
                "daily-papers-heading",
                "glued-subscribe",
                "no-heading",
                "windows",
                "old-mac",
                "counts-and-submitters",
                "dates-between",
                "wrapped",
                "wrapped-under-titles",
                "broken-lines",
                "two-pages",
                "twice-the-button"
            })
    void everyShapeGivesTheSamePapersToTheLetter(String shape) throws IOException {
        Gathered listing = Gathered.fromResource("listings/" + shape + ".txt");
        assertEquals(List.of(), listing.reasons());
        assertEquals(PAPERS, listing.papers());
    }

    @Test
    void aTruncatedListingLosesOnlyItsLastPaper() throws IOException {
        Gathered listing = Gathered.fromResource("listings/truncated.txt");
        assertEquals(PAPERS.subList(0, 2), listing.papers());
        assertEquals(List.of("19: a title without an abstract"), listing.reasons());
        assertEquals(PAPERS.get(2).title(), listing.rejects().get(0).text());
    }

    @Test
    void aTitleWithoutAbstractDoesNotShiftThoseBelow() throws IOException {
        Gathered listing = Gathered.fromText(listing("A Lone Title", PAPERS.get(0), PAPERS.get(1)));
        assertEquals(PAPERS.subList(0, 2), listing.papers());
        assertEquals(List.of("1: a title without an abstract"), listing.reasons());
    }

    @Test
    void aLongAbstractWithoutTitleDoesNotJoinTheOneAbove() throws IOException {
        String stray = PAPERS.get(1).abstractText() + " " + PAPERS.get(2).abstractText();
        Gathered listing = Gathered.fromText(listing(PAPERS.get(0), stray, PAPERS.get(1)));
        assertEquals(PAPERS.subList(0, 2), listing.papers());
        assertEquals(List.of("5: an abstract without a title"), listing.reasons());
    }

    @Test
    void aLineThatWasCopiedTwiceCountsOnce() throws IOException {
        Paper first = PAPERS.get(0);
        Gathered listing = Gathered.fromText(listing(first.title(), first, first.abstractText(), PAPERS.get(1)));
        assertEquals(List.of(), listing.reasons());
        assertEquals(PAPERS.subList(0, 2), listing.papers());
    }

    @Test
    void endlessProseIsNotGatheredInMemory() throws IOException {
        String endless = "It goes on, line after line, and no title ever comes to end it. ".repeat(5);
        String lines = IntStream.range(0, 1000).mapToObj(i -> endless + i + ".").collect(Collectors.joining("\n"));
        Gathered listing = Gathered.fromText("A Title\n" + lines);
        assertEquals(List.of(), listing.papers());
        assertTrue(listing.reasons().get(0).endsWith("an abstract without a title"), listing.reasons()::toString);
    }

    @Test
    void shortAbstractsAreKnownByTheirFullStop() throws IOException {
        Gathered listing = Gathered.fromText("One Title\nIt works.\nAnother Title\nWe show that it works\n");
        assertEquals(
                List.of(Paper.of("One Title", "It works."), Paper.of("Another Title", "We show that it works")),
                listing.papers());
    }

    @Test
    void aTitleMayEndInAFullStopOrBeginInLowerCase() throws IOException {
        String body = PAPERS.get(0).abstractText();
        List<Paper> papers = List.of(Paper.of("Small Things Matter.", body), Paper.of("mGlow without fear", body));
        assertEquals(papers, Gathered.fromText(listing(papers.toArray())).papers());
    }

    @Test
    void anOverlongTitleTakesItsAbstractWithIt() throws IOException {
        String title = "Very long ".repeat(1000).strip();
        Gathered listing = Gathered.fromText(
                listing(PAPERS.get(0), Paper.of(title, PAPERS.get(1).abstractText()), PAPERS.get(2)));
        assertEquals(List.of(PAPERS.get(0), PAPERS.get(2)), listing.papers());
        assertEquals(List.of("5: the title is 9999 characters long; at most 1000 are read"), listing.reasons());
        assertEquals(Reject.CLIP, listing.rejects().get(0).text().length());
    }

    @Test
    void anOverlongLineCostsOnlyItself() throws IOException {
        Gathered listing =
                Gathered.fromText(listing(PAPERS.get(0), "x".repeat(Lines.LONGEST + 1), PAPERS.get(1), PAPERS.get(2)));
        assertEquals(PAPERS, listing.papers());
        assertEquals(List.of("5: the line is 1048577 bytes long; at most 1048576 are read"), listing.reasons());
    }

    @Test
    void aBrokenByteCostsOnlyItsPaper() throws IOException {
        byte[] bytes = listing(PAPERS.toArray()).getBytes(StandardCharsets.UTF_8);
        bytes[PAPERS.get(0).title().length() + 12] = (byte) 0xE9;
        Gathered listing = Gathered.fromBytes(bytes);
        assertEquals(PAPERS.subList(1, 3), listing.papers());
        assertEquals(List.of("3: not UTF-8: byte 0xE9 at column 11"), listing.reasons());
    }

    @Property(tries = 200)
    void whateverTitlesAndAbstractsTheyComeBack(@ForAll("papers") List<Paper> papers, @ForAll boolean blankLines)
            throws IOException {
        String text = papers.stream()
                .map(p -> p.title() + (blankLines ? "\n\n" : "\n") + p.abstractText())
                .collect(Collectors.joining(blankLines ? "\n\n" : "\n"));
        assertEquals(papers, Gathered.fromText(text).papers());
    }

    @Provide
    Arbitrary<List<Paper>> papers() {
        Arbitrary<String> word = Arbitraries.strings()
                .withChars("abcdefghijklmnopqrstuvwxyzäöéλ漢\\{}$~%")
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<String> title = words(word, 3, 12).map(w -> "T" + w);
        Arbitrary<String> body = words(word, 80, 200).map(w -> "We " + w + ".");
        return Combinators.combine(title, body)
                .as(Paper::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<String> words(Arbitrary<String> word, int fewest, int most) {
        return word.list().ofMinSize(fewest).ofMaxSize(most).map(words -> String.join(" ", words));
    }

    /** Papers and stray lines, with blank lines between. */
    private static String listing(Object... parts) {
        return IntStream.range(0, parts.length)
                .mapToObj(
                        i -> parts[i] instanceof Paper p ? p.title() + "\n\n" + p.abstractText() : parts[i].toString())
                .collect(Collectors.joining("\n\n"));
    }
}
