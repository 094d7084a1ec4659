package org.papergraph.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.papergraph.model.Paper;

/** Takes what a format finds in one file, and passes on the papers that are fit. */
final class PaperSink {

    private final String file;
    private final Consumer<Paper> papers;
    private final Consumer<Reject> rejects;
    private final Map<String, String> keyOfId = new HashMap<>();
    private boolean empty = true;

    PaperSink(String file, Consumer<Paper> papers, Consumer<Reject> rejects) {
        this.file = file;
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
            papers.accept(paper);
        }
    }

    void reject(long line, String reason, String text) {
        empty = false;
        rejects.accept(new Reject(file, line, reason, text));
    }

    /** Whether nothing came, not even something to reject. */
    boolean isEmpty() {
        return empty;
    }

    private Optional<String> idTaken(Paper paper) {
        return paper.id()
                .filter(id -> !paper.key().equals(keyOfId.computeIfAbsent(id, i -> paper.key())))
                .map(id -> "the id " + id + " belongs to another paper of this file");
    }
}
