package org.papergraph.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/**
 * Reads lexicons: SKOS in Turtle, an entry for each known thing.
 *
 * <p>Several files make one lexicon. In a later file, an entry with a {@code skos:prefLabel} replaces the earlier entry of the
 * same IRI; one without adds its names, context words and links to it; one with {@code owl:deprecated true} takes it away.
 */
public final class LexiconReader {

    /** Where the lexicon that comes with the program lies on the class path. */
    public static final String BUNDLED = "/ontology/lexicon.ttl";

    private final Iris iris;
    private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();
    private final List<LexiconDraft> drafts = new ArrayList<>();

    private LexiconReader(Iris iris) {
        this.iris = iris;
    }

    /** The bundled lexicon, with what {@code files} add to it and change in it, in that order. */
    public static Lexicon bundledWith(List<Path> files) {
        LexiconReader reader = new LexiconReader(new Iris());
        reader.add("lexicon.ttl (bundled)", bundledText());
        files.forEach(reader::add);
        return reader.lexicon();
    }

    /**
     * The lexicon in {@code files} alone.
     *
     * @throws LexiconException if a file cannot be read, is not Turtle, or holds an entry that makes no sense
     */
    public static Lexicon read(Path... files) {
        LexiconReader reader = new LexiconReader(new Iris());
        List.of(files).forEach(reader::add);
        return reader.lexicon();
    }

    private void add(Path file) {
        try {
            add(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new LexiconException(file + ": no such file", e);
        } catch (CharacterCodingException e) {
            throw new LexiconException(file + ": is not UTF-8 text", e);
        } catch (IOException e) {
            throw new LexiconException(file + ": cannot be read (" + e.getMessage() + ")", e);
        }
    }

    private void add(String file, String turtle) {
        for (LexiconDraft draft : LexiconDraft.parse(file, turtle)) {
            drafts.add(draft);
            if (draft.deprecated()) {
                entries.remove(draft.iri());
            } else {
                entries.merge(draft.iri(), draft.entry(iris, entries.get(draft.iri())), (old, now) -> now);
            }
        }
    }

    private Lexicon lexicon() {
        // What a file takes away was known: others may still link to it.
        Set<String> known = drafts.stream().map(LexiconDraft::iri).collect(Collectors.toSet());
        drafts.forEach(draft -> draft.checkLinks(known));
        return new Lexicon(new ArrayList<>(entries.values()));
    }

    private static String bundledText() {
        InputStream in = LexiconReader.class.getResourceAsStream(BUNDLED);
        if (in == null) {
            throw new LexiconException(BUNDLED + ": not on the class path", null);
        }
        return text(in, BUNDLED);
    }

    private static String text(InputStream in, String name) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LexiconException(name + ": cannot be read (" + e + ")", e);
        }
    }
}
