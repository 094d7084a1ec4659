package org.papergraph.store.derived;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names of what is derived, by what it is derived from; the same that SPARQL's {@code SHA1} gives. */
final class Sha1 {

    private static final String BASE = "https://w3id.org/papergraph/";

    private Sha1() {}

    static String iri(String kind, String... parts) {
        try {
            byte[] text = String.join(" ", parts).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text);
            return BASE + kind + "/" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
