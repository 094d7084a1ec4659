package org.papergraph.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.NormalForm;
import org.papergraph.model.Paper;

class IrisTest {

    private static final Iris IRIS = new Iris();

    @ParameterizedTest
    @CsvSource({
        "ImageNet-1k, imagenet-1k",
        "GPT-3.5, gpt-3.5",
        "C++, c-plus-plus",
        "ViT-S/16, vit-s-16",
        "Naïve Bayes, naive-bayes",
        "β-VAE, β-vae",
        "'...F1 (macro)!', f1-macro",
        "snake_case, snake-case"
    })
    void anEntityIsNamedByTheSlugOfItsName(String name, String slug) {
        assertEquals(Iris.BASE + "method/" + slug, entity(name));
    }

    @Test
    void aSenseFollowsAnUnderscore() {
        EntityKey key = new EntityKey(EntityType.METHOD, "EVA", Optional.of("Explainable Visual Aesthetics"));
        assertEquals(Iris.BASE + "method/eva_explainable-visual-aesthetics", IRIS.entity(key));
    }

    @Test
    void aPaperIsNamedByArxivIdElseDoiElseTitle() {
        assertEquals(Iris.BASE + "paper/arxiv-2406.01234", IRIS.paper(paper("T", "2406.01234v3", "10.1/x")));
        assertEquals(Iris.BASE + "paper/arxiv-cs_0112017", IRIS.paper(paper("T", "cs/0112017", null)));
        assertEquals(Iris.BASE + "paper/doi-10.1145_3292500.33", IRIS.paper(paper("T", null, "10.1145/3292500.33")));
        assertEquals(Iris.BASE + "paper/ps-kd-a-title", IRIS.paper(paper("PS-KD: A Title", null, null)));
    }

    @Test
    void longTitlesThatDifferOnlyAtTheEndStayApart() {
        String start = "word ".repeat(2000);
        String one = IRIS.paper(Paper.of(start + "one", ""));
        assertTrue(one.length() < Iris.BASE.length() + 120, one);
        assertNotEquals(one, IRIS.paper(Paper.of(start + "two", "")));
        assertNotEquals(IRIS.paper(Paper.of("x".repeat(500), "")), IRIS.paper(Paper.of("x".repeat(501), "")));
    }

    @Test
    void namesWithoutLettersStayApart() {
        assertNotEquals(entity("***"), entity("+-"));
        assertNotEquals(IRIS.paper(Paper.of("?", "")), IRIS.paper(Paper.of("!", "")));
    }

    @Test
    void aTitleIsNeverTakenForAnIdentifier() {
        assertNotEquals(IRIS.paper(paper("T", "hep-th", null)), IRIS.paper(Paper.of("arXiv hep th", "")));
    }

    @Property(tries = 300)
    void titlesThatDifferInNormalFormHaveDifferentIris(@ForAll String one, @ForAll String other) {
        boolean same = NormalForm.ofTitle(one).equals(NormalForm.ofTitle(other));
        boolean unnamed = NormalForm.ofTitle(one).isEmpty();
        assertEquals(
                unnamed ? one.equals(other) : same,
                IRIS.paper(Paper.of(one, "")).equals(IRIS.paper(Paper.of(other, ""))));
    }

    @Property(tries = 300)
    void aSlugIsItsOwnSlugAndAValidIri(@ForAll String name) {
        String iri = entity(name);
        assertEquals(iri, entity(iri.substring((Iris.BASE + "method/").length())));
        assertTrue(IRIx.create(iri).isReference(), iri);
        assertEquals(Optional.of(EntityType.METHOD), IRIS.typeOf(iri));
    }

    private static String entity(String name) {
        return IRIS.entity(new EntityKey(EntityType.METHOD, name, Optional.empty()));
    }

    private static Paper paper(String title, String arxivId, String doi) {
        return new Paper(
                Optional.empty(),
                title,
                "",
                Optional.ofNullable(arxivId),
                Optional.ofNullable(doi),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
