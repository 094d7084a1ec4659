package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.correct.Correction;
import org.papergraph.correct.CorrectionFile;
import org.papergraph.correct.CorrectionType;
import org.papergraph.map.Iris;
import org.papergraph.map.PG;
import org.papergraph.model.EntityKey;
import org.papergraph.model.EntityType;
import org.papergraph.model.RelationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes corrections, which a build takes with {@code --corrections}. */
@Command(
        name = "correct",
        description = {
            "Adds a correction to a file that build takes with --corrections.",
            "  same A B            A and B are one thing, B",
            "  different A NAME    what is called NAME is not A",
            "  retype A TYPE       A is a Method, Task, Dataset, Benchmark or Metric",
            "  rename A NAME       A is best called NAME",
            "  wrong A RELATION B  the statement is wrong",
            "  missing A RELATION B  the statement is missing",
            "A and B are IRIs, or their last parts, such as method/lora."
        },
        mixinStandardHelpOptions = true)
final class CorrectCommand implements Callable<Integer> {

    private static final Pattern IRI = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+");

    @Parameters(index = "0", paramLabel = "WHAT", description = "what to say")
    private CorrectionType type;

    @Parameters(index = "1..*", arity = "2..3", paramLabel = "ARGUMENT", description = "as above")
    private List<String> arguments;

    @Option(
            names = "--file",
            paramLabel = "FILE",
            defaultValue = "corrections.ttl",
            description = "the file to add to (default: ${DEFAULT-VALUE})")
    private Path file;

    @Option(names = "--paper", paramLabel = "PAPER", description = "it holds in this paper alone (an IRI)")
    private String paper;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "who says so (default: ${DEFAULT-VALUE})")
    private String creator;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Correction correction = correction();
        CorrectionFile.append(file, correction);
        spec.commandLine().getOut().println(correction.summary());
        return ExitStatus.DONE;
    }

    private Correction correction() {
        boolean statement = type == CorrectionType.WRONG || type == CorrectionType.MISSING;
        if (arguments.size() != (statement ? 3 : 2)) {
            throw wrong(type.label().toLowerCase(Locale.ROOT) + " takes " + (statement ? 3 : 2) + " arguments");
        }
        requireTwoThings();
        boolean named = type == CorrectionType.DIFFERENT || type == CorrectionType.RENAME;
        String last = arguments.get(arguments.size() - 1);
        return new Correction(
                type,
                iri(arguments.get(0)),
                statement ? Optional.of(relation(arguments.get(1))) : Optional.empty(),
                named ? Optional.empty() : Optional.of(type == CorrectionType.RETYPE ? typeIri(last) : iri(last)),
                named ? Optional.of(last) : Optional.empty(),
                Optional.ofNullable(paper).map(this::iri),
                creator,
                time(LocalDateTime.now()));
    }

    // A LocalDateTime's own text leaves out seconds that are 0, which no xsd:dateTime may.
    static String time(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    /** What is called A but is not A must be told apart by its paper: its name does not do. */
    private void requireTwoThings() {
        String subject = iri(arguments.get(0));
        Iris iris = new Iris();
        boolean sameName = iris.typeOf(subject)
                .map(t -> iris.entity(new EntityKey(t, arguments.get(1), Optional.empty())))
                .filter(subject::equals)
                .isPresent();
        if (type == CorrectionType.DIFFERENT && sameName && paper == null) {
            throw wrong("the name of " + subject + " itself: say in which paper it is another thing, with --paper");
        }
    }

    private String iri(String name) {
        String iri = name.matches("https?://.*") ? name : Iris.BASE + name;
        if (!IRI.matcher(iri).matches()) {
            throw wrong("neither an IRI nor the last part of one: " + name);
        }
        return iri;
    }

    private String relation(String label) {
        return RelationType.ofLabel(label)
                .map(r -> PG.of(r).getURI())
                .orElseThrow(() -> wrong("no such relation: " + label));
    }

    private String typeIri(String label) {
        return EntityType.ofLabel(label).map(t -> PG.of(t).getURI()).orElseThrow(() -> wrong("no such type: " + label));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
