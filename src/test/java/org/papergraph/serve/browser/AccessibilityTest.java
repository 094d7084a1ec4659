package org.papergraph.serve.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker axe-core finds nothing serious on any page, light or dark, on a phone or a desktop; and nothing is wider than a phone. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {

    private static final String SERIOUS = """
            async () => (await axe.run()).violations
              .filter(v => ["serious", "critical"].includes(v.impact))
              .map(v => `${v.id}: ${v.nodes.map(n => n.target.join(" ")).join(", ")}`)
            """;
    private static final String AXE = resource("/axe.min.js");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=image",
                "/page/method/vit",
                "/page/dataset/imagenet",
                "/page/paper/arxiv-1810.04805",
                "/leaderboards",
                "/leaderboards/dataset/imagenet",
                "/lineage/transformer",
                "/graph?thing=ViT",
                "/queries/",
                "/queries/leaderboard?dataset=ImageNet",
                "/editor",
                "/docs",
                "/page/method/none"
            })
    void nothingSerious(String path, Session session) {
        for (int width : List.of(390, 1280)) {
            Page page = session.open(width, 900, ColorScheme.LIGHT);
            page.navigate(path);
            if (path.matches("/(graph|editor).*")) {
                page.waitForLoadState(LoadState.NETWORKIDLE);
            }
            page.evaluate(AXE);
            assertEquals(List.of(), page.evaluate(SERIOUS), () -> path + " light, " + width);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            assertEquals(List.of(), page.evaluate(SERIOUS), () -> path + " dark, " + width);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), () -> path + " is too wide");
            page.context().close();
        }
    }

    private static String resource(String name) {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
