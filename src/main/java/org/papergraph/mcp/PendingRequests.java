package org.papergraph.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The requests that a client has sent, a line each, and not got an answer to. The transport forgets them at the end of its input; so
 * that end is kept back until they are answered, and requests can come from a pipe.
 */
final class PendingRequests {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Duration patience;
    private final CountDownLatch end = new CountDownLatch(1);
    private long pending;

    /** @param patience how long the end of the input may be kept back */
    PendingRequests(Duration patience) {
        this.patience = patience;
    }

    InputStream in(InputStream in) {
        return new Input(in, new Lines(this::asked));
    }

    OutputStream out(OutputStream out) {
        return new Output(out, new Lines(this::answered));
    }

    /** Waits for the end of the input and of the answers. */
    void await() throws InterruptedException {
        end.await();
    }

    private synchronized void asked(JsonNode message) {
        if (message.has("id") && message.has("method")) {
            pending++;
        }
    }

    private synchronized void answered(JsonNode message) {
        if (message.has("id") && !message.has("method")) {
            pending--;
            notifyAll();
        }
    }

    private synchronized void awaitAnswers() throws InterruptedIOException {
        long last = System.nanoTime() + patience.toNanos();
        try {
            while (pending > 0 && System.nanoTime() < last) {
                TimeUnit.NANOSECONDS.timedWait(this, last - System.nanoTime());
            }
        } catch (InterruptedException e) {
            throw new InterruptedIOException(e.getMessage());
        } finally {
            end.countDown();
        }
    }

    /** Puts bytes together to lines, and these to messages; what is no JSON is left to the transport to complain of. */
    private record Lines(ByteArrayOutputStream line, Consumer<JsonNode> use) {

        Lines(Consumer<JsonNode> use) {
            this(new ByteArrayOutputStream(), use);
        }

        void add(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                if (bytes[i] == '\n') {
                    finish();
                } else {
                    line.write(bytes[i]);
                }
            }
        }

        boolean isOpen() {
            return line.size() > 0;
        }

        void finish() {
            try {
                use.accept(JSON.readTree(line.toString(StandardCharsets.UTF_8)));
            } catch (JsonProcessingException e) {
                // Not a message, so nobody waits for its answer.
            }
            line.reset();
        }
    }

    private final class Input extends FilterInputStream {

        private final Lines lines;

        Input(InputStream in, Lines lines) {
            super(in);
            this.lines = lines;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read < 0 && lines.isOpen()) {
                // The transport takes a last line without an end only with the end of the input, which is too late.
                bytes[offset] = '\n';
                lines.add(bytes, offset, 1);
                return 1;
            }
            if (read >= 0) {
                lines.add(bytes, offset, read);
            } else {
                awaitAnswers();
            }
            return read;
        }
    }

    private static final class Output extends FilterOutputStream {

        private final Lines lines;

        Output(OutputStream out, Lines lines) {
            super(out);
            this.lines = lines;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            out.flush();
            lines.add(bytes, offset, length);
        }
    }
}
