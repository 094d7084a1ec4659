package org.papergraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package uses only what its row names. */
class ArchitectureTest {

    private static final String ROOT = "org.papergraph.";
    private static final String CORENLP = "edu.stanford..";
    private static final String JENA = "org.apache.jena..";
    private static final List<String> UTILITIES =
            List.of("java..", "javax..", "com.fasterxml.jackson..", "org.slf4j..");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.papergraph");

    static Stream<Arguments> table() {
        return Stream.of(
                row("model"),
                row("read", "model"),
                row("annotate", "model", CORENLP),
                row("learn", "model"),
                row("extract", "model", "learn", CORENLP),
                row("relate", "model", "learn"),
                row("link", "model"),
                row("map", "model", JENA),
                row("store", JENA),
                row("query", "model", "store", JENA, "org.apache.lucene.."),
                row("export", "store", JENA),
                row("mcp", "store", "query", JENA, "io.modelcontextprotocol..", "jakarta.servlet.."),
                row(
                        "serve",
                        "store",
                        "query",
                        "export",
                        "mcp",
                        JENA,
                        "jakarta.servlet..",
                        "org.eclipse.jetty..",
                        "io.pebbletemplates.."),
                row("correct", "model", "map", JENA),
                row("evaluate", "model"));
    }

    private static Arguments row(String name, String... mayUse) {
        return Arguments.of(name, List.of(mayUse));
    }

    @ParameterizedTest
    @MethodSource("table")
    void eachPackageUsesOnlyWhatItsRowNames(String name, List<String> mayUse) {
        List<String> allowed = new ArrayList<>(UTILITIES);
        allowed.add(ROOT + name + "..");
        mayUse.forEach(other -> allowed.add(other.contains(".") ? other : ROOT + other + ".."));
        classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "relate.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "cli.(*)").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "link.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "pipeline.(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + "serve.(**)").should().beFreeOfCycles().check(CLASSES);
    }
}
