package org.lanewise.nn.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Replaces files whole or not at all: writes a temporary file beside the target and moves it there. */
public final class AtomicFile {
    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /** Writes to the channel's position. */
        void write(FileChannel channel) throws IOException;
    }

    private AtomicFile() {}

    /**
     * Checks that {@link #write} will find a place, without changing the target.
     *
     * @throws IOException a sentence that names the target
     */
    public static void requireWritable(Path target) throws IOException {
        Files.delete(temporary(target));
    }

    /** Writes the content to the disk, then lets it take the target's name; on failure the target is as before. */
    public static void write(Path target, Content content) throws IOException {
        Path temporary = temporary(target);
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                content.write(channel);
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new IOException("cannot write " + target + ": " + reason(e), e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Writes a text in UTF-8 as {@link #write} does. */
    public static void writeText(Path target, String text) throws IOException {
        write(target, channel -> {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        });
    }

    private static Path temporary(Path target) throws IOException {
        if (target.toString().isBlank()) {
            throw new IOException("cannot write '" + target + "': it is not a file name");
        }
        if (Files.exists(target) && !(Files.isRegularFile(target) && Files.isWritable(target))) {
            throw new IOException("cannot write " + target + ": it exists and is not a file that may be replaced");
        }
        Path name = target.getFileName();
        Path folder = target.toAbsolutePath().getParent();
        if (name == null || folder == null) {
            throw new IOException("cannot write " + target + ": it is not a file name");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("cannot write " + target + ": there is no folder " + folder);
        }
        // Not by the process's number alone: what a killed process left must not stop one that has its number again.
        String unique = ProcessHandle.current().pid() + "-" + Long.toHexString(System.nanoTime());
        Path temporary = folder.resolve("." + name + "." + unique + ".tmp");
        try {
            // Not createTempFile, whose files only their owner may read.
            return Files.createFile(temporary);
        } catch (IOException e) {
            throw new IOException(
                    "cannot write " + target + ": cannot create a file in " + folder + " (" + reason(e) + ")", e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NoSuchFileException) {
            return "the system refuses new files there";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
