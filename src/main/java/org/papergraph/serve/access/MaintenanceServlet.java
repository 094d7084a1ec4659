package org.papergraph.serve.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.papergraph.serve.http.Problem;

/** {@code POST} does a long piece of work on the store and answers when it is done, with what came of it; one at a time. */
public final class MaintenanceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<String> work;
    private final transient Semaphore free;
    private final transient ObjectMapper json = new ObjectMapper();

    /**
     * @param work gives what came of it, in words
     * @param free has one permit, which all that must not run at once share
     */
    public MaintenanceServlet(Supplier<String> work, Semaphore free) {
        this.work = work;
        this.free = free;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRemoteUser() == null) {
            Problem.of(403, "Users only", "This needs a user's name and password.")
                    .send(response);
            return;
        }
        if (!free.tryAcquire()) {
            Problem.of(409, "Busy", "Such work is in progress; try again when it is done.")
                    .send(response);
            return;
        }
        try {
            Instant start = Instant.now();
            String result = work.get();
            double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
            response.setContentType("application/json");
            json.writeValue(response.getOutputStream(), Map.of("result", result, "seconds", seconds));
        } finally {
            free.release();
        }
    }
}
