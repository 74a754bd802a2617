package org.lanewise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What a failure says to the user. */
final class Failures {
    private Failures() {}

    /** One sentence when the failure is the user's to mend (bad argument, bad file), else null. */
    static @Nullable String userSentence(Throwable failure) {
        boolean wraps = failure instanceof UncheckedIOException
                || failure instanceof ExecutionException
                || failure instanceof ExceptionInInitializerError;
        if (wraps && failure.getCause() != null) {
            return userSentence(failure.getCause());
        }
        if (failure instanceof OutOfMemoryError) {
            return String.format(
                    Locale.ROOT,
                    "not enough memory (%s; the heap ends at %,d MiB): take fewer units, smaller batches or less data, or"
                            + " give it more with LANEWISE_JAVA_OPTS=-Xmx...",
                    failure.getMessage(),
                    Runtime.getRuntime().maxMemory() >> 20);
        }
        if (failure instanceof FileSystemException) {
            return fileSentence((FileSystemException) failure);
        }
        boolean expected = failure instanceof IllegalArgumentException || failure instanceof IOException;
        return expected && failure.getMessage() != null ? firstLine(failure) : null;
    }

    /** What is wrong with the arguments. */
    static String usageSentence(ParameterException failure) {
        if (failure instanceof UnmatchedArgumentException
                && !failure.getCommandLine().getSubcommands().isEmpty()) {
            String first = ((UnmatchedArgumentException) failure).getUnmatched().get(0);
            if (!first.startsWith("-")) {
                return "Unknown command: '" + first + "'";
            }
        }
        return firstLine(failure);
    }

    /** The first line of the message: picocli adds lists of alternatives below it. */
    static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.toString()
                : message.lines().findFirst().orElse(failure.toString());
    }

    // The message of these is often the bare file name.
    private static String fileSentence(FileSystemException failure) {
        String file = String.valueOf(failure.getFile());
        if (failure instanceof NoSuchFileException) {
            return "no such file: " + file;
        }
        if (failure instanceof AccessDeniedException) {
            return "no permission for " + file;
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "already exists: " + file;
        }
        if (failure instanceof NotDirectoryException) {
            return "not a folder: " + file;
        }
        return firstLine(failure);
    }
}
