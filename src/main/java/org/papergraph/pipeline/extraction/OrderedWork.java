package org.papergraph.pipeline.extraction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work done by many threads, whose results come out in the order in which it went in, few of them waiting at a time. */
public final class OrderedWork {

    private static final int AHEAD_PER_THREAD = 4;

    private final int threads;

    public OrderedWork(int threads) {
        this.threads = threads;
    }

    /** Stops at the first failure and throws it. */
    public <I, O> void run(Iterator<I> inputs, Function<I, O> work, Consumer<O> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<O>> running = new ArrayDeque<>();
            while (inputs.hasNext()) {
                I input = inputs.next();
                running.add(pool.submit(() -> work.apply(input)));
                if (running.size() >= threads * AHEAD_PER_THREAD) {
                    sink.accept(await(running.remove()));
                }
            }
            while (!running.isEmpty()) {
                sink.accept(await(running.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <O> O await(Future<O> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
