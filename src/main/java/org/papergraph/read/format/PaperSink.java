package org.papergraph.read.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.model.Paper;

/** Takes what a format finds in one file, and passes on the papers that are fit, with accents composed. */
public final class PaperSink {

    /** Hears of a record that is not taken. */
    public interface Rejection {
        /**
         * @param line where the trouble is, from 1
         * @param text the record, or the beginning of it
         */
        void reject(long line, String reason, String text);
    }

    private final Consumer<Paper> papers;
    private final Rejection rejects;
    private final Map<String, String> keyOfId = new HashMap<>();
    private boolean empty = true;

    public PaperSink(Consumer<Paper> papers, Rejection rejects) {
        this.papers = papers;
        this.rejects = rejects;
    }

    /** @param line where the record begins */
    void accept(long line, Paper paper) {
        Optional<String> fault = PaperCheck.fault(paper).or(() -> idTaken(paper));
        if (fault.isPresent()) {
            reject(line, fault.get(), paper.title());
        } else {
            empty = false;
            papers.accept(paper.composed());
        }
    }

    void reject(long line, String reason, String text) {
        empty = false;
        rejects.reject(line, reason, text);
    }

    /** Whether nothing came, not even something to reject. */
    public boolean isEmpty() {
        return empty;
    }

    private Optional<String> idTaken(Paper paper) {
        return paper.id()
                .filter(id -> !paper.key().equals(keyOfId.computeIfAbsent(id, i -> paper.key())))
                .map(id -> "the id " + id + " belongs to another paper of this file");
    }
}
