package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher over an installation: a folder with the launcher and {@code lib}. */
class LauncherTest {

    @TempDir
    static Path home;

    @BeforeAll
    static void install() throws IOException {
        Files.copy(Path.of("papergraph"), home.resolve("papergraph"), StandardCopyOption.COPY_ATTRIBUTES);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath());
        Path jar = Files.createDirectory(home.resolve("lib")).resolve("papergraph.jar");
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    /** Where this test's own classes come from, as a jar names others. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    @Test
    void passesArgumentsAndExitStatusThrough() throws Exception {
        assertEquals(new Run(0, "papergraph 0.1.0"), run(Map.of(), "--version"));
        Run wrong = run(Map.of(), "no such command");
        assertEquals(2, wrong.status());
        assertTrue(wrong.output().contains("'no such command'"), wrong.output());
    }

    @Test
    void isFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(home.resolve("pg"), home.resolve("papergraph"));
        assertEquals(0, run(link, Map.of(), "--version").status());
    }

    @Test
    void passesOverAJavaThatIsNotThere() throws Exception {
        assertEquals(0, run(Map.of("JAVA_HOME", "/nowhere"), "--version").status());
    }

    private static Run run(Map<String, String> environment, String... arguments) throws Exception {
        return run(home.resolve("papergraph"), environment, arguments);
    }

    private static Run run(Path launcher, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output.strip());
    }

    private record Run(int status, String output) {}
}
