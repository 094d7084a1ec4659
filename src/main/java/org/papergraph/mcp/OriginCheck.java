package org.papergraph.mcp;

import io.modelcontextprotocol.server.transport.HeaderAccessor;
import io.modelcontextprotocol.server.transport.ServerHttpHeaderValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Refuses requests that other sites' scripts make in somebody's browser, also by names that they let point at this machine (DNS
 * rebinding), as the protocol asks. Programs send no {@code Origin} and pass.
 */
public final class OriginCheck implements ServerHttpHeaderValidator {

    private static final String HERE = "(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d{1,5})?";
    private static final Pattern LOCAL_HOST = Pattern.compile(HERE, Pattern.CASE_INSENSITIVE);
    private static final Pattern LOCAL_ORIGIN = Pattern.compile("https?://" + HERE, Pattern.CASE_INSENSITIVE);
    private static final int FORBIDDEN = 403;

    private final boolean local;
    private final List<String> origins;

    /**
     * @param local whether only this machine is served, which then goes by no other name than its own
     * @param origins further sites that may use it, such as {@code https://example.org}
     */
    public OriginCheck(boolean local, List<String> origins) {
        this.local = local;
        this.origins = List.copyOf(origins);
    }

    @Override
    public void validate(HeaderAccessor headers) throws ServerTransportSecurityException {
        for (String host : headers.getHeader("Host")) {
            if (local && !LOCAL_HOST.matcher(host).matches() && !isHostOfAnOrigin(host)) {
                throw new ServerTransportSecurityException(FORBIDDEN, "Invalid Host header");
            }
        }
        for (String origin : headers.getHeader("Origin")) {
            if (!LOCAL_ORIGIN.matcher(origin).matches() && !origins.contains(origin)) {
                throw new ServerTransportSecurityException(FORBIDDEN, "Invalid Origin header");
            }
        }
    }

    private boolean isHostOfAnOrigin(String host) {
        return origins.stream()
                .anyMatch(origin -> URI.create(origin).getAuthority().equalsIgnoreCase(host));
    }
}
