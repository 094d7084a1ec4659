package org.papergraph.cli.terminal;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.ExecutionException;

/** What a person is told of a failure: what went wrong and with what, never a stack trace. */
public final class Failures {

    private static final int CLIP = 300;

    private Failures() {}

    public static String message(Throwable failure) {
        if ((failure instanceof UncheckedIOException || failure instanceof ExecutionException)
                && failure.getCause() != null) {
            return message(failure.getCause());
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        if (failure instanceof OutOfMemoryError) {
            return "out of memory: give Java more with PAPERGRAPH_JAVA_OPTS=-Xmx4g, or use fewer --threads";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** As much of {@code text} as is helpful. */
    public static String clip(String text) {
        return text.length() <= CLIP ? text : text.substring(0, CLIP) + "…";
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or directory";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "is there already";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        return failure.getReason() == null ? failure.getClass().getSimpleName() : failure.getReason();
    }
}
