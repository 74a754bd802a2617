package org.lanewise.onnx;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.io.ModelFormatException;

/** Files that were damaged or made to do harm: one sentence, soon, and without taking more memory than they are worth. */
class HostileOnnxTest {
    private static final int MUTATIONS = 100_000;
    private static final long SEED = 20_26;

    /** Bytes that reading may allocate for each of a file's, whatever is in it. */
    private static final int FACTOR = 32;

    /** And for every file. */
    private static final int FIXED = 64 * 1024;

    /** And for ten thousand nodes, tensors or texts, of which no more are read, however few bytes each has. */
    private static final int FIXED_OF_MANY = 64 * 1024 * 1024;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void survivesMutations() throws IOException, URISyntaxException {
        List<byte[]> valid = new ArrayList<>();
        for (String name : ForeignFilesTest.names()) {
            valid.add(Files.readAllBytes(ForeignFilesTest.folder().resolve(name + ".onnx")));
        }
        for (String text : Networks.texts()) {
            valid.add(OnnxFile.bytes(Networks.model(Network.parse(text), Output.SOFTMAX), 0));
        }
        ProtoMutations mutations = new ProtoMutations(SEED, valid);
        Map<String, Integer> reasons = new LinkedHashMap<>();
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String refused = survives(mutations.of(valid.get(i % valid.size())), FIXED);
            read += refused.isEmpty() ? 1 : 0;
            // What was wrong without names and numbers: so many different sentences were reached.
            reasons.merge(refused.replaceAll("'[^']*'|-?[0-9.]+(E-?[0-9]+)?|\\[[^]]*]", "#"), 1, Integer::sum);
        }
        System.out.println(
                "seed " + SEED + ": " + read + " of " + MUTATIONS + " read, " + reasons.size() + " sentences");
        // Some changes do no harm; most must.
        assertTrue(read > MUTATIONS / 100 && read < MUTATIONS / 2, read + " were read");
        assertTrue(reasons.size() > 200, reasons.size() + " sentences");
    }

    /** What takes most memory or time for its size. */
    @Test
    void survivesLargeFiles() {
        Bombs.all()
                .forEach((name, file) -> Assertions.assertTimeout(
                        Duration.ofSeconds(20), () -> survives(file, FIXED_OF_MANY), () -> name));
    }

    /** The reason why it was refused; empty if it could be read. */
    private static String survives(byte[] file, int fixed) {
        long allowed = (long) FACTOR * file.length + fixed;
        String refused = "";
        long allocated = Long.MAX_VALUE;
        // The first one to come here loads classes: what counts is what happens again.
        for (int attempt = 0; allocated > allowed && attempt < 2; attempt++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                OnnxFile.read("mutant", file);
            } catch (ModelFormatException e) {
                refused = String.valueOf(e.getMessage());
                assertSentence(refused);
            }
            allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        if (allocated > allowed) {
            fail(allocated + " bytes allocated for " + file.length + ": " + refused + " "
                    + HexFormat.of().formatHex(file, 0, Math.min(file.length, 4000)));
        }
        return refused;
    }

    private static void assertSentence(String message) {
        assertTrue(
                message.length() < 2000
                        && message.indexOf('\n') < 0
                        && message.startsWith("mutant ")
                        && StandardCharsets.UTF_8.newEncoder().canEncode(message),
                message);
    }
}
