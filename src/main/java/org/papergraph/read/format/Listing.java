package org.papergraph.read.format;

import java.io.IOException;
import java.util.Optional;
import org.papergraph.read.format.Lines.Line;

/** The Daily Papers listing of Hugging Face, copied as text: a title, an abstract, a title, an abstract. */
public final class Listing implements PaperFormat {

    /** Any text will do that is not plainly something else. */
    @Override
    public boolean recognises(Lines lines) throws IOException {
        return lines.peek().filter(Listing::isMarkup).isEmpty();
    }

    private static boolean isMarkup(Line line) {
        String text = line.text().strip();
        return !text.isEmpty() && "<[@%".indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public void read(Lines lines, PaperSink sink) throws IOException {
        Paragraphs paragraphs = new Paragraphs(lines);
        ListingEntry entry = new ListingEntry(sink);
        for (Optional<Paragraph> p = paragraphs.next(); p.isPresent(); p = paragraphs.next()) {
            entry.take(p.get(), paragraphs.peek());
        }
        entry.end();
    }
}
