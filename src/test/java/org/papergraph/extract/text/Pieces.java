package org.papergraph.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.model.AnnotatedPaper;
import org.papergraph.model.Paper;
import org.papergraph.model.Sentence;
import org.papergraph.model.Span;
import org.papergraph.model.Token;

/** Papers for tests, without a parser: words are parted by blanks and marks, every word is a noun. */
public final class Pieces {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}./-]*(?<![./])|[^\\s]");

    private Pieces() {}

    /** The title and each of the sentences. */
    public static AnnotatedPaper paper(String title, String... sentences) {
        Paper paper = Paper.of(title, String.join(" ", sentences));
        List<Sentence> all = new ArrayList<>(List.of(sentence(title, 0)));
        int offset = paper.abstractStart();
        for (String s : sentences) {
            all.add(sentence(s, offset));
            offset += s.length() + 1;
        }
        return new AnnotatedPaper(paper, all);
    }

    static PieceSentence pieces(String sentence) {
        return PieceSentence.of(sentence(sentence, 0), false);
    }

    private static Sentence sentence(String text, int offset) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(offset + matcher.start(), offset + matcher.end());
            tokens.add(new Token(span, matcher.group(), matcher.group().toLowerCase(), "NN", -1, "root"));
        }
        return new Sentence(new Span(offset, offset + text.length()), tokens);
    }
}
