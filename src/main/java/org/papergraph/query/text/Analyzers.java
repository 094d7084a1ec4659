package org.papergraph.query.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How texts and what is typed become words: without accents, case and the commonest English words. */
final class Analyzers {

    /** Words as they are written. */
    static final Analyzer WORDS = analyzer(false);

    /** Stems of words (Porter 1980), so that "trained" finds "training". */
    static final Analyzer STEMS = analyzer(true);

    /** Stems in each field but {@link TextProperty#WORDS}. */
    static final Analyzer BY_FIELD = new PerFieldAnalyzerWrapper(STEMS, Map.of(TextProperty.WORDS, WORDS));

    private Analyzers() {}

    private static Analyzer analyzer(boolean stem) {
        try {
            CustomAnalyzer.Builder builder = CustomAnalyzer.builder()
                    .withTokenizer("standard")
                    .addTokenFilter("asciiFolding")
                    .addTokenFilter("lowercase")
                    .addTokenFilter("stop");
            return (stem ? builder.addTokenFilter("porterStem") : builder).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words in a text, in order. */
    static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
