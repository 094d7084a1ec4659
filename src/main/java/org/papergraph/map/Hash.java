package org.papergraph.map;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Checksums of content, from which names are made that are the same in every run. */
public final class Hash {

    private Hash() {}

    /** SHA-256 over all parts, each preceded by its length, so that ("ab", "c") and ("a", "bc") differ; lower-case hex. */
    public static String of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The first 48 bits of {@link #of}: enough to tell apart the things of one paper, or the long names of a library. */
    static String shortOf(String... parts) {
        return of(List.of(parts)).substring(0, 12);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
