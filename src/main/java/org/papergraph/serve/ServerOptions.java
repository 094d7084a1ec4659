package org.papergraph.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.papergraph.serve.access.AccessLog;
import org.papergraph.serve.access.Users;

/**
 * How to serve.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param timeout the longest that a query may run
 * @param queries a folder of saved queries beside the bundled ones
 * @param base what the IRIs of the data begin with; the rest of such an IRI is its path on this server
 * @param origins sites whose scripts may use MCP and write, beside this server's own
 * @param users who may write
 * @param log where requests are noted
 * @param version the program's, which clients are told
 */
public record ServerOptions(
        String host,
        int port,
        Duration timeout,
        Optional<Path> queries,
        String base,
        List<String> origins,
        Users users,
        Optional<AccessLog> log,
        String version) {

    public static final String BASE = "https://w3id.org/papergraph/";

    /** On the loopback interface, read-only, with the bundled queries, a minute for each. */
    public static ServerOptions onPort(int port) {
        return new ServerOptions(
                "127.0.0.1",
                port,
                Duration.ofMinutes(1),
                Optional.empty(),
                BASE,
                List.of(),
                Users.none(),
                Optional.empty(),
                "0");
    }

    public ServerOptions withBase(String iri) {
        return new ServerOptions(host, port, timeout, queries, iri, origins, users, log, version);
    }

    public ServerOptions withTimeout(Duration longest) {
        return new ServerOptions(host, port, longest, queries, base, origins, users, log, version);
    }

    public ServerOptions withQueries(Path folder) {
        return new ServerOptions(host, port, timeout, Optional.of(folder), base, origins, users, log, version);
    }

    public ServerOptions withOrigins(List<String> sites) {
        return new ServerOptions(host, port, timeout, queries, base, sites, users, log, version);
    }

    public ServerOptions withUsers(Users writers) {
        return new ServerOptions(host, port, timeout, queries, base, origins, writers, log, version);
    }

    public ServerOptions withLog(AccessLog requests) {
        return new ServerOptions(host, port, timeout, queries, base, origins, users, Optional.of(requests), version);
    }
}
