package org.papergraph.pipeline.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The program's version, as the build wrote it down. */
public final class Version {

    public static final String OF_PROGRAM = read();

    private Version() {}

    private static String read() {
        try (InputStream in = Version.class.getResourceAsStream("/org/papergraph/version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
