package org.papergraph.serve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a user does, in a real browser. */
@ExtendWith(InBrowser.class)
class UserJourneyTest {

    private Page page;

    @BeforeEach
    void open(Session session) {
        page = session.desktop();
    }

    @AfterEach
    void close() {
        page.context().close();
    }

    private Locator link(String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    void searchesOpensAMethodAndReadsTheEvidence() {
        page.navigate("/");
        page.getByLabel("Search methods, tasks, datasets, papers").fill("vision transfomer");
        button("Search").click();
        link("ViT").click();
        assertThat(page.locator("h1")).hasText("ViT");
        Locator trained = page.locator("section.card").filter(new FilterOptions().setHasText("Trained on"));
        Locator sentence = trained.getByText("ViT is trained on JFT-300M.");
        assertThat(sentence).isHidden();
        trained.getByText("1 sentence").first().click();
        assertThat(sentence).isVisible();
        trained.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("An Image is Worth")))
                .click();
        assertThat(page.locator("a.mention.dataset").first()).hasText("JFT-300M");
    }

    @Test
    void aStatementOfAPaperLeadsToItsSentence() {
        page.navigate("/paper/arxiv-2010.11929");
        Locator statement = page.locator(".triples li").filter(new FilterOptions().setHasText("JFT-300M"));
        statement.getByText("where").click();
        assertThat(page.locator(".sentence:target")).hasText("ViT is trained on JFT-300M.");
    }

    @Test
    void sortsALeaderboard() {
        page.navigate("/leaderboards/benchmark/glue");
        Locator methods = page.locator("tbody tr td:first-child");
        assertThat(methods).hasText(new String[] {"RoBERTa", "BERT"});
        button("value").click();
        assertThat(methods).hasText(new String[] {"BERT", "RoBERTa"});
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("value");
        button("value").click();
        assertThat(methods).hasText(new String[] {"RoBERTa", "BERT"});
    }

    @Test
    void expandsTheGraphFiltersItAndTakesItAway() throws Exception {
        page.navigate("/graph?thing=DeiT");
        Locator lines = page.locator("#list li");
        page.locator("#drawn summary").click();
        assertThat(lines.filter(new FilterOptions().setHasText("ViT"))).hasCount(1);
        int before = lines.count();
        button("Expand ViT").click();
        assertThat(lines.filter(new FilterOptions().setHasText("JFT-300M"))).hasCount(1);
        assertTrue(lines.count() > before);
        page.locator("#relation").selectOption("trainedOn");
        assertThat(lines).hasCount(2);
        page.locator("#confidence").fill("0.96");
        assertThat(lines).hasCount(1);
        Download svg = page.waitForDownload(() -> button("SVG").click());
        String drawn = Files.readString(svg.path());
        assertTrue(drawn.startsWith("<svg ") && drawn.contains(">DeiT</text>"), drawn);
        assertEquals(
                "papergraph.png",
                page.waitForDownload(() -> button("PNG").click()).suggestedFilename());
    }

    @Test
    void aClickOnTheDrawingExpandsAThing() {
        page.navigate("/graph?thing=DeiT");
        assertThat(page.locator("#list li")).not().hasCount(0);
        Object at = page.evaluate("() => { const place = drawing.nodes('[label = \"ViT\"]').renderedPosition();"
                + " const box = canvas.getBoundingClientRect(); return [box.x + place.x, box.y + place.y]; }");
        List<?> place = (List<?>) at;
        page.mouse().click(((Number) place.get(0)).doubleValue(), ((Number) place.get(1)).doubleValue());
        assertThat(page.locator("#chosen")).hasText("ViT");
        assertThat(page.locator("#list li").filter(new FilterOptions().setHasText("JFT-300M")))
                .hasCount(1);
    }

    @Test
    void runsASavedQueryWithACompletedNameAndDownloadsIt() throws Exception {
        page.navigate("/queries/");
        page.getByText("Leaderboard", new Page.GetByTextOptions().setExact(true))
                .click();
        page.locator("main input[name=dataset]").pressSequentially("imag");
        assertThat(page.locator("#names-dataset option[value=ImageNet]")).hasCount(1);
        page.locator("main input[name=dataset]").fill("ImageNet");
        button("Ask").click();
        assertThat(page.getByText("2 rows")).isVisible();
        Download csv = page.waitForDownload(() -> link("CSV").click());
        List<String> lines = Files.readAllLines(csv.path());
        assertEquals("leaderboard.csv", csv.suggestedFilename());
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).startsWith("metric,"), lines.get(0));
    }

    @Test
    void editsSparql() {
        page.navigate("/editor");
        page.locator("#examples").selectOption("Datasets and benchmarks by use");
        assertThat(page.locator(".CodeMirror-code")).containsText("SELECT");
        page.locator(".CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard()
                .insertText("SELECT ?name { ?m a <https://w3id.org/papergraph/ontology#Benchmark> ;"
                        + " <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".yasr .dataTable tbody tr")).hasCount(1);
        assertThat(page.locator(".yasr .dataTable tbody")).containsText("GLUE");
        page.locator(".CodeMirror").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText("SELECT ?m { ?m a <https://w3id.org/papergraph/ontology#Benchmark> }");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".yasr a.iri").first()).isVisible();
        Object place = page.evaluate(
                "() => { document.addEventListener('click', event => event.preventDefault());"
                        + " const link = document.querySelector('.yasr a.iri'); link.click(); return link.getAttribute('href'); }");
        assertEquals("/benchmark/glue", place);
    }

    @Test
    void anExampleGetsATabOfItsOwnAndTabsAreKept() {
        page.navigate("/editor");
        page.locator("#examples").selectOption("Leaderboard");
        assertThat(page.locator("#editor .tab")).hasCount(1);
        page.locator("#examples").selectOption("Datasets and benchmarks by use");
        assertThat(page.locator("#editor .tab")).hasCount(2);
        page.reload();
        assertThat(page.locator("#editor .tab")).hasCount(2);
    }

    @Test
    void completesPropertiesClassesAndPrefixes() {
        page.navigate("/editor");
        write("SELECT * { ?m pg:eval", "Control+Space");
        assertThat(page.locator(".CodeMirror-hints")).containsText("pg:evaluatedOn");
        write("SELECT * { ?m a pg:Bench", "Control+Space");
        assertThat(page.locator(".CodeMirror-hints")).containsText("pg:Benchmark");
        write("PREFIX sko", "Control+Space");
        assertThat(page.locator(".CodeMirror-hints")).containsText("skos:");
    }

    private void write(String query, String key) {
        page.locator(".CodeMirror").first().click();
        page.keyboard().press("Control+A");
        page.keyboard().type(query);
        page.keyboard().press("Escape");
        page.keyboard().press(key);
    }

    @Test
    void theStartPageIsLight() {
        page.navigate("/");
        Object bytes = page.evaluate(
                "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                        + ".reduce((sum, entry) => sum + entry.decodedBodySize, 0)");
        assertTrue(((Number) bytes).intValue() < 200_000, "bytes: " + bytes);
    }

    @Test
    void theKeyboardIsEnough() {
        page.navigate("/");
        page.keyboard().type("roberta");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/search\\?q=roberta.*"));
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        link("RoBERTa").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("RoBERTa");
    }
}
