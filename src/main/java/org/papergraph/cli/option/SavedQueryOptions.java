package org.papergraph.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.papergraph.query.saved.Parameter;
import org.papergraph.query.saved.SavedQuery;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of one saved query, made from its header. */
public final class SavedQueryOptions {

    private final SavedQuery query;
    private final CommandLine commandLine;

    public SavedQueryOptions(SavedQuery query, CommandLine parent) {
        this.query = query;
        CommandSpec spec = CommandSpec.create().name("papergraph query " + query.name());
        spec.usageMessage().description(query.title() + ". " + query.description());
        query.parameters().forEach(p -> spec.addOption(option(p)));
        spec.usageMessage()
                .footer(
                        "",
                        "Beside these: --format, --limit, --timeout, --store, --fuseki, --queries; see papergraph query --help.");
        commandLine = new CommandLine(spec).setOut(parent.getOut()).setErr(parent.getErr());
    }

    private static OptionSpec option(Parameter parameter) {
        return OptionSpec.builder("--" + parameter.name())
                .type(parameter.type().many() ? List.class : String.class)
                .auxiliaryTypes(String.class)
                .paramLabel(parameter.type().label().toUpperCase(Locale.ROOT))
                .required(parameter.required())
                .description(describe(parameter))
                .build();
    }

    // Percent signs and ${…} would be formatted by the library.
    private static String describe(Parameter parameter) {
        StringBuilder text = new StringBuilder(parameter.description());
        text.append(text.isEmpty() ? "" : " ")
                .append('(')
                .append(parameter.type().expectation());
        parameter.defaultValue().ifPresent(value -> text.append("; default: ").append(value));
        parameter.example().ifPresent(value -> text.append("; such as ").append(value));
        return text.append(')').toString().replace("%", "%%").replace("${", "$ {");
    }

    public void printHelp() {
        commandLine.usage(commandLine.getOut());
    }

    /**
     * The values given in {@code arguments}, by parameter.
     *
     * @throws CommandLine.ParameterException if there is something among them that the query does not take, or something missing
     */
    public Map<String, List<String>> parse(List<String> arguments) {
        ParseResult parsed = commandLine.parseArgs(arguments.toArray(String[]::new));
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Parameter parameter : query.parameters()) {
            if (parsed.hasMatchedOption("--" + parameter.name())) {
                values.put(
                        parameter.name(),
                        parsed.matchedOption("--" + parameter.name()).originalStringValues());
            }
        }
        return values;
    }
}
