package org.papergraph.cli.ask;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.store.GraphStore;
import org.papergraph.store.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "stats",
        description =
                "Says what is in the store: papers, entities, relations, results, and the entities that most papers name.",
        mixinStandardHelpOptions = true)
public final class StatsCommand implements Callable<Integer> {

    enum Format {
        TABLE,
        JSON
    }

    @Mixin
    private StoreOptions storeOptions;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "table or json (default: ${DEFAULT-VALUE})",
            defaultValue = "table")
    private Format format;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "how many of the most named entities to list (default: ${DEFAULT-VALUE})",
            defaultValue = "10")
    private int top;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        try (GraphStore store = storeOptions.open()) {
            Statistics statistics = Statistics.of(store, Math.max(top, 0));
            PrintWriter out = spec.commandLine().getOut();
            if (format == Format.JSON) {
                out.println(json(statistics));
            } else {
                print(statistics, out);
            }
            return ExitStatus.DONE;
        }
    }

    private static String json(Statistics statistics) throws JsonProcessingException {
        return new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsString(statistics);
    }

    private static void print(Statistics statistics, PrintWriter out) {
        line(out, "papers", statistics.papers());
        line(out, "mentions", statistics.mentions());
        out.println();
        section(out, "entities", statistics.entities());
        section(out, "relations", statistics.relations());
        line(out, "statements", statistics.statements());
        line(out, "results", statistics.results());
        line(out, "  with a number", statistics.numbers());
        if (!statistics.top().isEmpty()) {
            out.println();
            out.println("most named            papers");
            statistics.top().forEach(t -> out.printf("  %-14s%12d  %s%n", t.type(), t.papers(), t.label()));
        }
    }

    /** A sum, and below it what it is made of, the largest first. */
    private static void section(PrintWriter out, String title, Map<String, Long> counts) {
        line(out, title, counts.values().stream().mapToLong(Long::longValue).sum());
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(count -> line(out, "  " + count.getKey(), count.getValue()));
        out.println();
    }

    private static void line(PrintWriter out, String name, long count) {
        out.printf("%-16s%12d%n", name, count);
    }
}
