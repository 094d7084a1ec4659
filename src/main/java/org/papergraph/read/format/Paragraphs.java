package org.papergraph.read.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.papergraph.read.format.Lines.Line;

/**
 * The paragraphs of a listing, without the page's furniture. A line is a paragraph, unless the text is wrapped: then the lines of
 * a block are one.
 */
final class Paragraphs {

    /** No one wraps text wider than this, in characters. */
    private static final int WIDEST_WRAP = 120;

    /** Nor to less than this. */
    private static final int NARROWEST_WRAP = 50;

    private static final int LONGEST_BLOCK = 100;
    private static final int PAGE_GAP = 4;

    private final Lines lines;
    private final Deque<Paragraph> ahead = new ArrayDeque<>();
    private boolean inTop = true;
    private boolean submitterNext;
    private boolean afterBlank = true;

    Paragraphs(Lines lines) {
        this.lines = lines;
    }

    /** The next one, or nothing at the end. */
    Optional<Paragraph> next() throws IOException {
        peek();
        return Optional.ofNullable(ahead.poll());
    }

    /** The next one; it is not consumed. */
    Optional<Paragraph> peek() throws IOException {
        if (ahead.isEmpty()) {
            ahead.addAll(unwrapped(block()));
        }
        return Optional.ofNullable(ahead.peek());
    }

    /** Lines that stand together and are short enough to be wrapped, or a single line. */
    private List<Paragraph> block() throws IOException {
        List<Paragraph> block = new ArrayList<>();
        boolean more = true;
        while (more) {
            Optional<Paragraph> paragraph = fetch();
            paragraph.ifPresent(block::add);
            more = paragraph.isPresent()
                    && block.size() < LONGEST_BLOCK
                    && mayBeWrapped(paragraph.get().text())
                    && goesOn();
        }
        return block;
    }

    private boolean goesOn() throws IOException {
        return lines.peek()
                .map(l -> l.text().strip())
                .filter(Paragraphs::mayBeWrapped)
                .isPresent();
    }

    private static boolean mayBeWrapped(String line) {
        return !line.isEmpty() && line.length() <= WIDEST_WRAP && !PageFurniture.isFurniture(line);
    }

    private Optional<Paragraph> fetch() throws IOException {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            String text = line.get().text().strip();
            if (line.get().isBlank()) {
                afterBlank = true;
            } else if (!skips(text)) {
                Paragraph paragraph = Paragraph.of(line.get(), clean(text), afterBlank);
                afterBlank = false;
                return Optional.of(paragraph);
            }
        }
        return Optional.empty();
    }

    private boolean skips(String text) {
        inTop |= PageFurniture.isPageTop(text);
        boolean submitter = submitterNext && text.indexOf(' ') < 0;
        submitterNext = PageFurniture.announcesSubmitter(text);
        return submitter || PageFurniture.isFurniture(text);
    }

    private String clean(String text) throws IOException {
        String title = inTop ? PageFurniture.withoutButton(text) : text;
        String following =
                lines.peekNonBlank(PAGE_GAP).map(l -> l.text().strip()).orElse("");
        String clean = PageFurniture.withoutNextPage(title, following);
        inTop = !clean.equals(title);
        return clean;
    }

    /** The block as one paragraph, or as a title and one paragraph, where its lines are filled as wrapping fills them. */
    private static List<Paragraph> unwrapped(List<Paragraph> block) {
        for (int from = 0; from <= 1; from++) {
            List<Paragraph> filled = block.subList(Math.min(from, block.size()), block.size());
            if (isWrapped(filled)) {
                List<Paragraph> whole = new ArrayList<>(block.subList(0, from));
                filled.stream().reduce(Paragraph::join).ifPresent(whole::add);
                return whole;
            }
        }
        return block;
    }

    /** Whether at no line's end the next word would have had room: three lines at least, for two tell nothing. */
    private static boolean isWrapped(List<Paragraph> lines) {
        int width = lines.stream().mapToInt(p -> p.text().length()).max().orElse(0);
        for (int i = 0; i + 1 < lines.size(); i++) {
            String nextWord = lines.get(i + 1).text().split("\\s", 2)[0];
            if (lines.get(i).text().length() + 1 + nextWord.length() <= width) {
                return false;
            }
        }
        return lines.size() >= 3 && width >= NARROWEST_WRAP;
    }
}
