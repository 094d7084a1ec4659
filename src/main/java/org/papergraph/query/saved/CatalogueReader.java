package org.papergraph.query.saved;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all {@code .rq} files of the bundled catalogue, and those of a folder, which add to it or take its place. */
public final class CatalogueReader {

    private static final String EXTENSION = ".rq";
    private static final String BUNDLED = "/queries";

    private final Optional<Path> folder;

    /** @param folder further queries; one with a bundled query's name replaces it */
    public CatalogueReader(Optional<Path> folder) {
        this.folder = folder;
    }

    public Catalogue read() throws IOException {
        Map<String, SavedQuery> queries = new TreeMap<>();
        List<QueryFileException> problems = new ArrayList<>();
        readBundled(queries, problems);
        if (folder.isPresent()) {
            readFolder(folder.get(), queries, problems);
        }
        return new Catalogue(queries.values(), problems);
    }

    /** The bundled queries alone. */
    public static Catalogue bundled() throws IOException {
        return new CatalogueReader(Optional.empty()).read();
    }

    private static void readBundled(Map<String, SavedQuery> queries, List<QueryFileException> problems)
            throws IOException {
        URL root = CatalogueReader.class.getResource(BUNDLED);
        if (root == null) {
            return;
        }
        try {
            URI uri = root.toURI();
            if (!uri.getScheme().equals("jar")) {
                readFolder(Path.of(uri), queries, problems);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                readFolder(jar.getPath(BUNDLED), queries, problems);
            }
        } catch (URISyntaxException e) {
            throw new IOException("the bundled queries cannot be found at " + root, e);
        }
    }

    private static void readFolder(Path root, Map<String, SavedQuery> queries, List<QueryFileException> problems)
            throws IOException {
        for (Path file : files(root)) {
            String relative = root.relativize(file).toString().replace('\\', '/');
            String name = relative.substring(0, relative.length() - EXTENSION.length());
            try {
                queries.put(name, new QueryFileParser(name, file.toString(), text(file)).parse());
            } catch (QueryFileException e) {
                problems.add(e);
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(f -> f.toString().endsWith(EXTENSION))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) throws IOException, QueryFileException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new QueryFileException(file.toString(), 1, "not UTF-8");
        }
    }
}
