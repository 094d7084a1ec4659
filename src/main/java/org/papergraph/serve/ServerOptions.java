package org.papergraph.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param timeout the longest that a query may run
 * @param queries a folder of saved queries beside the bundled ones
 * @param base what the IRIs of the data begin with; the rest of such an IRI is its path on this server
 * @param origins sites whose scripts may use MCP, beside this machine's own
 * @param version the program's, which clients are told
 */
public record ServerOptions(
        String host,
        int port,
        Duration timeout,
        Optional<Path> queries,
        String base,
        List<String> origins,
        String version) {

    public static final String BASE = "https://w3id.org/papergraph/";

    /** On the loopback interface, with the bundled queries, a minute for each. */
    public static ServerOptions onPort(int port) {
        return new ServerOptions(
                "127.0.0.1", port, Duration.ofMinutes(1), Optional.empty(), BASE, List.of(), "development");
    }

    public ServerOptions withTimeout(Duration longest) {
        return new ServerOptions(host, port, longest, queries, base, origins, version);
    }

    public ServerOptions withQueries(Path folder) {
        return new ServerOptions(host, port, timeout, Optional.of(folder), base, origins, version);
    }

    public ServerOptions withOrigins(List<String> sites) {
        return new ServerOptions(host, port, timeout, queries, base, sites, version);
    }
}
