package org.lanewise.nn.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void replacesWholeOrNotAtAll() throws IOException {
        Path file = Files.writeString(folder.resolve("a file"), "old");
        AtomicFile.requireWritable(file);
        assertEquals("old", Files.readString(file));
        assertSentence("cannot write " + file + ": disk full", file, channel -> {
            channel.write(ByteBuffer.wrap(new byte[] {'n'}));
            throw new IOException("disk full");
        });
        assertEquals("old", Files.readString(file));
        AtomicFile.write(file, channel -> channel.write(ByteBuffer.wrap(new byte[] {'n'})));
        assertEquals("n", Files.readString(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }

    @Test
    void aFileLeftByAKilledProcessIsNoObstacle() throws IOException {
        Path file = folder.resolve("model");
        Files.createFile(folder.resolve(".model." + ProcessHandle.current().pid() + ".tmp"));
        AtomicFile.write(file, channel -> {});
        assertTrue(Files.exists(file));
    }

    @Test
    void refusesWhatIsNoFile() {
        assertSentence("cannot write '': it is not a file name", Path.of(""), channel -> {});
        assertSentence("not a file that may be replaced", folder, channel -> {});
        assertSentence("there is no folder", folder.resolve("none").resolve("x"), channel -> {});
    }

    private static void assertSentence(String part, Path file, AtomicFile.Content content) {
        String message = String.valueOf(assertThrows(IOException.class, () -> AtomicFile.write(file, content))
                .getMessage());
        assertTrue(message.contains(part), message);
    }
}
