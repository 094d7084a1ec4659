package org.papergraph.link.across;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.link.identity.IdentityTally;
import org.papergraph.model.Annotation;
import org.papergraph.model.Entity;
import org.papergraph.model.EntityType;
import org.papergraph.model.Lexicon;
import org.papergraph.model.Paper;

/** What a paper bears on is found without a look at all the things that share a name, and at all the papers that name one thing. */
class CrowdedNamesTest {

    private static final Linker LINKER = new Linker(new Lexicon(List.of()));

    @Test
    void anotherMeaningOfANameTakesNoMoreLooksWhereItHasMore() {
        assertEquals(looks(meanings(4), meaning(1000)), looks(meanings(100), meaning(1000)));
    }

    @Test
    void anotherMeaningOfANameIsNewsToThoseWhoGiveTheNameAloneAndToNobodyElse() {
        IdentityTally bare = meanings(50);
        bare.add(LINKER.testimony(paper("EVA")), 1);
        assertEquals(Set.of("EVA", "EVA: " + words(1000)), affected(bare, meaning(1000)));
    }

    @Test
    void anotherPaperOnAThingTakesNoMoreLooksWhereMoreNameIt() {
        assertEquals(looks(times(1, meaning(0)), meaning(0)), looks(times(100, meaning(0)), meaning(0)));
    }

    @Test
    void anotherPaperOnAThingIsNewsToNobody() {
        assertEquals(Set.of(), affected(times(3, meaning(0)), meaning(0)));
    }

    @Test
    void unlessItTurnsTheVoteOnHowTheThingIsWritten() {
        IdentityTally tie = times(2, paper("GammaNet"));
        tie.add(LINKER.testimony(paper("GaMMaNet")), 2);
        assertEquals(Set.of(), affected(tie, paper("GaMMaNet")), "the first of two that are as common was chosen");
        assertEquals(Set.of("GaMMaNet", "GammaNet"), affected(tie, paper("GammaNet")));
    }

    @Test
    void anotherMeaningOfANameThatNearlyAlwaysMeansOneThingIsNewsToNobodyElse() {
        IdentityTally usual = times(20, meaning(0));
        usual.add(LINKER.testimony(meaning(1)), 1);
        usual.add(LINKER.testimony(paper("EVA")), 5);
        assertEquals(Set.of("EVA: " + words(1000)), affected(usual, meaning(1000)));
    }

    @Test
    void untilItDoesNotMeanOneThingNearlyAlways() {
        IdentityTally usual = times(19, meaning(0));
        usual.add(LINKER.testimony(meaning(1)), 1);
        usual.add(LINKER.testimony(paper("EVA")), 5);
        assertEquals(Set.of("EVA", "EVA: " + words(0), "EVA: " + words(1000)), affected(usual, meaning(1000)));
    }

    private static Set<String> affected(IdentityTally before, Annotation coming) {
        IdentityTally after = new IdentityTally(before);
        after.add(LINKER.testimony(coming), 1);
        return LINKER
                .affected(LINKER.by(before), LINKER.by(after), after.added().keySet())
                .stream()
                .map(i -> i.written() + i.longForm().map(l -> ": " + l).orElse(""))
                .collect(Collectors.toSet());
    }

    /** How many blocks are looked into where {@code coming} is added. */
    private static int looks(IdentityTally before, Annotation coming) {
        return WatchedCounts.adding(coming, before, LINKER).blocks().size();
    }

    private static IdentityTally meanings(int count) {
        IdentityTally tally = new IdentityTally();
        IntStream.range(0, count).forEach(i -> tally.add(LINKER.testimony(meaning(i)), 1));
        return tally;
    }

    private static IdentityTally times(int count, Annotation paper) {
        IdentityTally tally = new IdentityTally();
        tally.add(LINKER.testimony(paper), count);
        return tally;
    }

    private static Annotation meaning(int number) {
        return paper("EVA", words(number));
    }

    /** Words that no other number has. */
    private static String words(int number) {
        String start = "" + letter(number / 400) + letter(number / 20 % 20) + letter(number % 20);
        return start + "et " + start + "ik " + start + "ol";
    }

    private static char letter(int number) {
        return "bcdfghjklmnpqrstvwxz".charAt(number);
    }

    private static Annotation paper(String... forms) {
        Entity entity = new Entity("e1", EntityType.METHOD, forms[0], List.of(forms), List.of(), 1);
        return new Annotation(Paper.of("A paper", ""), List.of(entity), List.of(), List.of());
    }
}
