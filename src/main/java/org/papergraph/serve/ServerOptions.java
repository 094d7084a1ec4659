package org.papergraph.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to serve.
 *
 * @param host the address to listen on
 * @param port 0 for any that is free
 * @param timeout the longest that a query may run
 * @param queries a folder of saved queries beside the bundled ones
 * @param base what the IRIs of the data begin with; the rest of such an IRI is its path on this server
 */
public record ServerOptions(String host, int port, Duration timeout, Optional<Path> queries, String base) {

    public static final String BASE = "https://w3id.org/papergraph/";

    /** On the loopback interface, with the bundled queries, a minute for each. */
    public static ServerOptions onPort(int port) {
        return new ServerOptions("127.0.0.1", port, Duration.ofMinutes(1), Optional.empty(), BASE);
    }
}
