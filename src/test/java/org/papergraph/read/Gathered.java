package org.papergraph.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.papergraph.model.Paper;

/** What came out of a file. */
record Gathered(List<Paper> papers, List<Reject> rejects) {

    static Gathered from(Path file) throws UnreadableFileException {
        return from(file, InputStream.nullInputStream());
    }

    static Gathered fromText(String text) throws UnreadableFileException {
        return fromBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Gathered fromBytes(byte[] bytes) throws UnreadableFileException {
        return from(Path.of("-"), new ByteArrayInputStream(bytes));
    }

    static Gathered fromResource(String name) throws UnreadableFileException {
        try {
            return from(Path.of(Gathered.class.getResource(name).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static Gathered from(Path file, InputStream standardInput) throws UnreadableFileException {
        Gathered gathered = new Gathered(new ArrayList<>(), new ArrayList<>());
        new PaperFiles(standardInput).read(file, gathered.papers::add, gathered.rejects::add);
        return gathered;
    }

    List<String> titles() {
        return papers.stream().map(Paper::title).toList();
    }

    /** Each as {@code line: reason}. */
    List<String> reasons() {
        return rejects.stream().map(r -> r.line() + ": " + r.reason()).toList();
    }
}
