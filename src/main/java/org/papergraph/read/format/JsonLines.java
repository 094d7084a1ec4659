package org.papergraph.read.format;

import java.io.IOException;
import java.util.Optional;
import org.papergraph.model.Paper;
import org.papergraph.read.format.Lines.Line;

/** JSON Lines: one paper a line, an object with {@code title} and {@code abstract}. */
public final class JsonLines implements PaperFormat {

    private static final int LOOK = 20;

    /** A broken first line does not hide the good ones that follow. */
    @Override
    public boolean recognises(Lines lines) throws IOException {
        for (Line line : lines.look(LOOK)) {
            if (line.text().stripLeading().startsWith("{")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(Lines lines, PaperSink sink) throws IOException {
        for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            if (!line.get().isBlank()) {
                take(line.get(), sink);
            }
        }
    }

    private static void take(Line line, PaperSink sink) {
        if (line.problem().isPresent()) {
            sink.reject(line.number(), line.problem().get(), line.text());
            return;
        }
        Paper paper;
        try {
            paper = PaperJson.parse(line.text());
        } catch (RecordException e) {
            sink.reject(line.number(), e.getMessage(), line.text());
            return;
        }
        sink.accept(line.number(), paper);
    }
}
