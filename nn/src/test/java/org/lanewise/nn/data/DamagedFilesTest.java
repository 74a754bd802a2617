package org.lanewise.nn.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Files with bytes changed, cut off and added: they are read, or refused in one sentence, and never hang. */
class DamagedFilesTest {
    private static final int MUTANTS = 1_500;
    private static final long SEED = 20261124;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void idx() throws IOException {
        ByteBuffer features =
                ByteBuffer.allocate(12 + 4 * 20).putInt(0x0d02).putInt(5).putInt(4);
        for (int i = 0; i < 20; i++) {
            features.putFloat(i * 0.37f);
        }
        byte[] labels = ByteBuffer.allocate(8 + 5).putInt(0x801).putInt(5).array();
        Path featuresFile = folder.resolve("features.idx2");
        Path labelsFile = folder.resolve("labels.idx1");
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            boolean first = i % 2 == 0;
            Files.write(featuresFile, first ? mutant(features.array(), random) : features.array());
            Files.write(labelsFile, first ? labels : mutant(labels, random));
            refused += isRefused(i, "idx", () -> IdxFolder.split(folder)) ? 1 : 0;
        }
        assertTrue(refused > MUTANTS / 2 && refused < MUTANTS, refused + " of " + MUTANTS + " refused");
    }

    @Test
    void csv() throws IOException {
        byte[] text = "a,\"b \"\"c\"\"\",kind,label\r\n1,2.5,\"x,y\",0\r\n-3,4e-1,z,1\r\n7,8,z,2\r\n"
                .getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("table.csv");
        Random random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Files.write(file, mutant(text, random));
            refused += isRefused(
                            i,
                            "table.csv",
                            () -> CsvTable.open(file, CsvOptions.standard()).split())
                    ? 1
                    : 0;
        }
        assertTrue(refused > MUTANTS / 10 && refused < MUTANTS, refused + " of " + MUTANTS + " refused");
    }

    private static byte[] mutant(byte[] bytes, Random random) {
        byte[] mutant = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            // Half of the changes near the start, where heads are.
            int at = random.nextInt(random.nextBoolean() ? Math.min(16, mutant.length) : mutant.length);
            mutant[at] = random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
        }
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(mutant, random.nextInt(mutant.length));
            case 1 -> Arrays.copyOf(mutant, mutant.length + random.nextInt(9));
            default -> mutant;
        };
    }

    private static boolean isRefused(int number, String name, Executable read) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try {
                read.execute();
                return false;
            } catch (DataException e) {
                String message = String.valueOf(e.getMessage());
                assertTrue(message.contains(name), message);
                assertEquals(1, message.lines().count(), message);
                return true;
            } catch (Throwable e) {
                throw new AssertionError("mutant " + number + " of seed " + SEED, e);
            }
        });
    }
}
