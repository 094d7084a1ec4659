package org.papergraph.read.format;

import java.util.Optional;
import org.papergraph.model.Paper;

/**
 * Puts paragraphs together to papers. In a sound listing titles and abstracts take turns; where they do not, shape decides: an
 * abstract is long or made of sentences, a title is neither. What fits nowhere is rejected, so that one lost line costs one paper.
 */
final class ListingEntry {

    /** A paragraph as long as this is an abstract of its own, not the end of one. In characters. */
    private static final int WHOLE_ABSTRACT = 600;

    /** Shorter than this, an abstract's first paragraph may be followed by a long one. In characters. */
    private static final int HARDLY_WHOLE = 250;

    private final PaperSink sink;
    private Optional<Paragraph> title = Optional.empty();
    private Optional<Paragraph> body = Optional.empty();

    ListingEntry(PaperSink sink) {
        this.sink = sink;
    }

    void take(Paragraph p, Optional<Paragraph> next) {
        if (repeats(p)) {
            return;
        }
        if (title.isPresent() && body.isEmpty()) {
            takeAfterTitle(p, next);
        } else if (body.isPresent() && continuesBody(p, next)) {
            body = body.map(b -> b.join(p));
        } else if (isTitle(p, next)) {
            end();
            title = Optional.of(p);
        } else {
            sink.reject(p.line(), p.problem().orElse("an abstract without a title"), p.text());
        }
    }

    /** A line that was copied twice. */
    private boolean repeats(Paragraph p) {
        return body.or(() -> title).filter(last -> last.text().equals(p.text())).isPresent();
    }

    private void takeAfterTitle(Paragraph p, Optional<Paragraph> next) {
        Paragraph pending = title.orElseThrow();
        boolean brokenOff =
                p.hasSentence() && next.filter(Paragraph::beginsLower).isPresent();
        if (p.isProse() || brokenOff) {
            body = Optional.of(p);
        } else if (continuesTitle(pending, p, next)) {
            title = Optional.of(pending.join(p));
        } else {
            end();
            title = Optional.of(p);
        }
    }

    /** The paper that is at hand is complete, or lacks its abstract. */
    void end() {
        title.ifPresent(t -> body.ifPresentOrElse(b -> finish(t, b), () -> rejectTitle(t)));
        title = Optional.empty();
        body = Optional.empty();
    }

    private void finish(Paragraph title, Paragraph body) {
        Paragraph bad = title.problem().isPresent() ? title : body;
        bad.problem()
                .ifPresentOrElse(
                        problem -> sink.reject(bad.line(), problem, bad.text()),
                        () -> sink.accept(title.line(), Paper.of(title.text(), body.text())));
    }

    private void rejectTitle(Paragraph title) {
        sink.reject(title.line(), title.problem().orElse("a title without an abstract"), title.text());
    }

    private static boolean continuesTitle(Paragraph title, Paragraph p, Optional<Paragraph> next) {
        boolean sameBlock = !p.afterBlank() && next.isPresent() && next.get().afterBlank();
        boolean proseFollows = next.filter(Paragraph::isProse).isPresent();
        boolean mayGrow = title.text().length() <= PaperCheck.LONGEST_TITLE;
        return mayGrow && (title.endsOpen() || proseFollows && (sameBlock || p.beginsLower()));
    }

    private static boolean isTitle(Paragraph p, Optional<Paragraph> next) {
        boolean proseFollows = next.filter(Paragraph::isProse).isPresent();
        return !p.isProse() || proseFollows && !(p.isLong() && p.hasSentence());
    }

    private boolean continuesBody(Paragraph p, Optional<Paragraph> next) {
        Paragraph before = body.orElseThrow();
        if (p.problem().isPresent()
                || before.text().length() > PaperCheck.LONGEST_ABSTRACT
                || isTitle(p, next) && next.filter(Paragraph::isProse).isPresent()) {
            return false;
        }
        if (!p.isProse()) {
            boolean sameBlock = before.afterBlank() && !p.afterBlank();
            return sameBlock || p.isAddendum();
        }
        boolean brokenOff = before.endsOpen() || p.beginsLower() && !before.endsSentence();
        return brokenOff || p.text().length() < WHOLE_ABSTRACT || before.text().length() < HARDLY_WHOLE;
    }
}
