package org.papergraph.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Something made from the graph that is made anew when the graph has changed. Who asks then waits a moment for the new one; where
 * making it takes longer, the old one serves until it is there.
 */
final class Following<T> {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration UNVERSIONED_FOR = Duration.ofSeconds(30);

    private record Made<T>(T value, Optional<String> version, Instant at) {}

    private final Supplier<Optional<String>> version;
    private final Supplier<T> make;
    private volatile Made<T> made;
    private CompletableFuture<Made<T>> making;

    /** @param version what tells one state of the graph from another; none where that cannot be told */
    Following(Supplier<Optional<String>> version, Supplier<T> make) {
        this.version = version;
        this.make = make;
    }

    /** Begins to make it, and does not wait. */
    void prepare() {
        start();
    }

    T get() {
        Made<T> known = made;
        if (known == null) {
            return start().join().value;
        }
        return isCurrent(known) ? known.value : soon(known);
    }

    private boolean isCurrent(Made<T> known) {
        Optional<String> now = version.get();
        return now.isPresent()
                ? now.equals(known.version)
                : known.at.plus(UNVERSIONED_FOR).isAfter(Instant.now());
    }

    private T soon(Made<T> known) {
        try {
            return start().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).value;
        } catch (TimeoutException e) {
            return known.value;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return known.value;
        } catch (ExecutionException e) {
            throw new IllegalStateException("what follows the graph cannot be made", e.getCause());
        }
    }

    // The version is read first: a change in between makes the value look older than it is, never newer.
    private synchronized CompletableFuture<Made<T>> start() {
        if (making == null || making.isDone()) {
            making = CompletableFuture.supplyAsync(() -> {
                Optional<String> before = version.get();
                Made<T> fresh = new Made<>(make.get(), before, Instant.now());
                made = fresh;
                return fresh;
            });
        }
        return making;
    }
}
