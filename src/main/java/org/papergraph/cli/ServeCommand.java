package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.QueriesOption;
import org.papergraph.cli.terminal.ExitStatus;
import org.papergraph.pipeline.extraction.Version;
import org.papergraph.serve.PapergraphServer;
import org.papergraph.serve.ServerOptions;
import org.papergraph.serve.access.AccessLog;
import org.papergraph.serve.access.Users;
import org.papergraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves a store until it is told to stop. */
@Command(
        name = "serve",
        description = "Serves a store: pages at /, SPARQL at /sparql, saved queries at /api/queries.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "the directory of the store (default: ${DEFAULT-VALUE})",
            defaultValue = "papergraph-store")
    private Path directory;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "where to listen; 0 for any free port (default: ${DEFAULT-VALUE})",
            defaultValue = "3030")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description = "the address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE})",
            defaultValue = "127.0.0.1")
    private String host;

    @Mixin
    private QueriesOption queries;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "the longest that a query may run (default: ${DEFAULT-VALUE})",
            defaultValue = "60")
    private long timeout;

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "what the IRIs of the data begin with (default: ${DEFAULT-VALUE})",
            defaultValue = ServerOptions.BASE)
    private String base;

    @Option(
            names = "--passwords",
            paramLabel = "FILE",
            description = "lets the users in the file (lines like \"user: password\") write, compact and back up")
    private Optional<Path> passwords;

    @Option(
            names = "--read-only",
            description = "nobody may write, not even the users of --passwords; so it is anyway where none are named")
    private boolean readOnly;

    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "notes every request in the file as a line of JSON; - for standard error")
    private Optional<Path> accessLog;

    private final List<String> origins = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--origin",
            paramLabel = "ORIGIN",
            description =
                    "a site whose scripts may use /mcp and write, beside this server's own, such as https://example.org")
    void addOrigin(String origin) {
        if (!origin.matches("https?://[^/\\s]+")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--origin needs a scheme and a host, such as https://example.org, not " + origin);
        }
        origins.add(origin);
    }

    @Override
    public Integer call() throws IOException {
        if (timeout <= 0) {
            throw new ParameterException(spec.commandLine(), "--timeout needs a number of seconds, not " + timeout);
        }
        ServerOptions options = options();
        GraphStore store = GraphStore.open(directory);
        PapergraphServer server = start(store, options);
        // A signal stops the machine: requests in progress end first, then the store is closed.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            store.close();
        }));
        spec.commandLine()
                .getErr()
                .println("papergraph: serving " + directory + " at http://" + host + ":" + server.port() + "/");
        server.join();
        return ExitStatus.DONE;
    }

    private ServerOptions options() throws IOException {
        return new ServerOptions(
                host,
                port,
                Duration.ofSeconds(timeout),
                queries.folder(),
                base,
                origins,
                users(),
                log(),
                Version.OF_PROGRAM);
    }

    private Users users() {
        Users named = passwords.map(Users::read).orElse(Users.none());
        return readOnly ? Users.none() : named;
    }

    private Optional<AccessLog> log() throws IOException {
        if (accessLog.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                accessLog.get().equals(Path.of("-"))
                        ? new AccessLog(spec.commandLine().getErr())
                        : AccessLog.to(accessLog.get()));
    }

    private static PapergraphServer start(GraphStore store, ServerOptions options) {
        try {
            return PapergraphServer.start(store, options);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
