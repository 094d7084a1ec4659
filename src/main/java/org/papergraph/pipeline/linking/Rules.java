package org.papergraph.pipeline.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.papergraph.map.Hash;

/** The rules of linking, as they stand in the program's source: a store that was linked by others is to be linked anew. */
public final class Rules {

    /** The same for the same source, whichever compiler made the program of it. */
    public static final String CHECKSUM = read();

    private Rules() {}

    private static String read() {
        try {
            URI root = Rules.class.getResource("/rules/").toURI();
            if (!root.getScheme().equals("jar")) {
                return checksum(Path.of(root));
            }
            try (FileSystem jar = FileSystems.newFileSystem(root, Map.of())) {
                return checksum(jar.getPath("/rules"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checksum(Path root) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                texts.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file).replace("\r", ""));
            }
        }
        return Hash.of(List.copyOf(texts.values()));
    }
}
