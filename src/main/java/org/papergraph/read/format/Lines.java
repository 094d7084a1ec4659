package org.papergraph.read.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;

/**
 * The lines of a file in UTF-8, read in bounded memory: of a line longer than {@link #LONGEST} only the beginning is kept. Lines
 * end as in any editor, with a line feed, a carriage return, or both. A byte order mark is skipped.
 */
public final class Lines {

    /** In bytes, without the line's end. */
    public static final int LONGEST = 1 << 20;

    private static final int KEPT_OF_LONGER = 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * One line, without its end.
     *
     * @param number from 1
     * @param text what it says; only a likeness where there is a problem
     * @param problem why it cannot be read to the letter
     */
    public record Line(long number, String text, Optional<String> problem) {
        public boolean isBlank() {
            return problem.isEmpty() && text.isBlank();
        }
    }

    private final InputStream in;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private long number;
    private boolean afterReturn;

    /** @param in buffered; stays open */
    public Lines(InputStream in) {
        this.in = in;
    }

    /** The next line, or nothing at the end of the file. */
    public Optional<Line> next() throws IOException {
        return ahead.isEmpty() ? fetch() : Optional.of(ahead.poll());
    }

    /** The next line; it is not consumed. */
    Optional<Line> peek() throws IOException {
        look(1);
        return Optional.ofNullable(ahead.peek());
    }

    /** Goes to the next line that is not blank. */
    public void skipBlank() throws IOException {
        for (Optional<Line> line = peek(); line.isPresent() && line.get().isBlank(); line = peek()) {
            next();
        }
    }

    /** The first line to come that is not blank and stands among the next {@code reach}; it is not consumed. */
    Optional<Line> peekNonBlank(int reach) throws IOException {
        look(reach);
        return ahead.stream().limit(reach).filter(l -> !l.isBlank()).findFirst();
    }

    /** The next lines, {@code count} at most; they are not consumed. */
    Iterable<Line> look(int count) throws IOException {
        boolean more = true;
        while (more && ahead.size() < count) {
            Optional<Line> line = fetch();
            line.ifPresent(ahead::add);
            more = line.isPresent();
        }
        Iterator<Line> lines = ahead.stream().limit(count).iterator();
        return () -> lines;
    }

    private Optional<Line> fetch() throws IOException {
        int b = in.read();
        if (b == '\n' && afterReturn) {
            b = in.read();
        }
        if (b < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        long length = 0;
        for (; b >= 0 && b != '\n' && b != '\r'; b = in.read(), length++) {
            if (length < LONGEST) {
                bytes.write(b);
            }
        }
        afterReturn = b == '\r';
        number++;
        return Optional.of(length > LONGEST ? tooLong(bytes.toByteArray(), length) : decode(bytes.toByteArray()));
    }

    private Line tooLong(byte[] beginning, long length) {
        String reason = "the line is " + length + " bytes long; at most " + LONGEST + " are read";
        String likeness = new String(beginning, 0, KEPT_OF_LONGER, StandardCharsets.UTF_8);
        return new Line(number, likeness, Optional.of(reason));
    }

    private Line decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer source = ByteBuffer.wrap(bytes);
        CharBuffer target = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(source, target, true);
        if (result.isError()) {
            String wrong = String.format(
                    "not UTF-8: byte 0x%02X at column %d", bytes[source.position()], source.position() + 1);
            return new Line(number, new String(bytes, StandardCharsets.UTF_8), Optional.of(wrong));
        }
        String text = target.flip().toString();
        boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return new Line(number, marked ? text.substring(1) : text, Optional.empty());
    }
}
