package org.papergraph.cli.option;

import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure the program must be of what it states. */
public final class ConfidenceOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private OptionalDouble least = OptionalDouble.empty();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "the least confidence, from 0 to 1, of a relation or result; "
                    + "the default is a threshold for each relation, chosen for the best F1")
    public void set(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new ParameterException(spec.commandLine(), "--min-confidence must be from 0 to 1, not " + confidence);
        }
        least = OptionalDouble.of(confidence);
    }

    public OptionalDouble least() {
        return least;
    }
}
