package org.papergraph.pipeline.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.papergraph.map.Hash;
import org.papergraph.model.Lexicon;
import org.papergraph.model.LexiconEntry;

/** SHA-256 of what decides the outcome of extraction; lower-case hex. */
public final class Checksum {

    private Checksum() {}

    /** The same for the same entries, whatever their order. */
    public static String of(Lexicon lexicon) {
        return Hash.of(lexicon.entries().stream().map(Checksum::text).sorted().toList());
    }

    private static String text(LexiconEntry entry) {
        return entry.iri()
                + entry.type()
                + entry.forms()
                + entry.context().stream().sorted().toList()
                + entry.broader()
                + entry.versionOf()
                + entry.partOf();
    }

    static String ofResource(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return Hash.of(List.of(Base64.getEncoder().encodeToString(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
