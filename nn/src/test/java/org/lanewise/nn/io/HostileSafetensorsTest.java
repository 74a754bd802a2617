package org.lanewise.nn.io;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Allocation;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.data.Scaling;

/** Files that were damaged or made to do harm: one sentence, soon, and without taking more memory than they are worth. */
class HostileSafetensorsTest {
    private static final int MUTATIONS = 100_000;

    /** Bytes that reading may allocate for each of a file's, whatever is in it, and for every file. */
    private static final int FACTOR = 32;

    private static final int FIXED = 64 * 1024;

    private static final List<String> WORDS = List.of(
            "\"__metadata__\":{",
            "\"lanewise.network\":",
            "\"dtype\":\"F64\",",
            "\"dtype\":\"U8\",",
            "\"shape\":[0],",
            "\"data_offsets\":[0,0],",
            "[".repeat(2000),
            "{\"a\":".repeat(2000),
            "\\ud800",
            "\\u0000",
            "null",
            "1e999",
            "NaN",
            "input 2147483647",
            " | dense 2147483647 relu",
            " | polynomial 30 1.0",
            " | polynomial 2147483647 1.0",
            " | fourier 2147483647 1.0 1",
            " | dense 3 < 0, 0",
            " | concatenate < 0, 1, input",
            " | add < 0, 1",
            " | dropout 1e38",
            "\u00e4\u4e2d",
            " ".repeat(300));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void survivesMutations() throws IOException {
        List<byte[]> valid = List.of(model(), skips(), fromPython());
        Mutations mutations = new Mutations(20_26, WORDS);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = valid.get(i % valid.size());
            if (mutations.below(4) == 0) {
                bytes = mutations.of(bytes);
            } else { // only the header, with its length right: so that more of the parser is reached
                int length = (int)
                        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
                bytes = withHeader(
                        mutations.of(Arrays.copyOfRange(bytes, 8, 8 + length)),
                        Arrays.copyOfRange(bytes, 8 + length, bytes.length));
            }
            read += check(bytes) ? 1 : 0;
        }
        // Some changes do no harm; most must.
        assertTrue(read > MUTATIONS / 100 && read < MUTATIONS / 2, read + " were read");
    }

    /** What takes most memory or time for its size. */
    @Test
    void survivesLargeHeaders() throws IOException {
        int n = 100_000;
        List<String> headers = new ArrayList<>(List.of(
                "[".repeat(n),
                "{\"a\":".repeat(n),
                "{\"a\":{\"shape\":" + "[".repeat(n),
                "{\"a\":{\"shape\":[" + "1,".repeat(n) + "1]}}",
                "{\"a\":{\"dtype\":\"F32\",\"shape\":[" + "1,".repeat(n) + "1],\"data_offsets\":[0,4]}}",
                "{\"a\":{\"shape\":[" + "9".repeat(n) + "]}}",
                "{\"" + "a".repeat(n) + "\":{}}",
                "{\"" + "\\u0041".repeat(n) + "\":{}}",
                "{\"__metadata__\":{\"lanewise.network\":\"input 1" + " | dense 1 relu".repeat(n) + "\"}}",
                "{\"__metadata__\":{\"lanewise.network\":\"" + "|".repeat(n) + "\"}}",
                "{\"__metadata__\":{\"lanewise.network\":\"input 1 | add < " + "0,".repeat(n) + "0\"}}",
                "{\"__metadata__\":{\"lanewise.network\":\"" + "x".repeat(n) + "\"}}",
                "{" + " ".repeat(n) + "}"));
        StringBuilder texts = new StringBuilder("{\"__metadata__\":{\"a\":\"\"");
        StringBuilder tensors = new StringBuilder("{\"a\":{\"dtype\":\"I8\",\"shape\":[0],\"data_offsets\":[0,0]}");
        StringBuilder colliding = new StringBuilder("{\"__metadata__\":{\"a\":\"\"");
        for (int i = 0; i < n; i++) {
            texts.append(",\"").append(Integer.toString(i, 36)).append("\":\"\"");
            tensors.append(",\"")
                    .append(Integer.toString(i, 36))
                    .append("\":{\"dtype\":\"I8\",\"shape\":[0],\"data_offsets\":[0,0]}");
            colliding.append(",\"");
            for (int bit = 0; bit < 17; bit++) { // "Aa" and "BB" have the same hash
                colliding.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            colliding.append("\":\"\"");
        }
        headers.add(texts + "}}");
        headers.add(tensors + "}");
        headers.add(colliding + "}}");
        for (String header : headers) {
            byte[] bytes = withHeader(header.getBytes(StandardCharsets.UTF_8), new byte[4]);
            Assertions.assertTimeout(
                    Duration.ofSeconds(20),
                    () -> check(bytes),
                    () -> header.substring(0, Math.min(200, header.length())));
        }
    }

    private interface Reading {
        void run(SafetensorsFile file) throws IOException;
    }

    /** Whether the file could be read as tensors. */
    private static boolean check(byte[] file) {
        survives(file, ModelFile::read);
        return survives(file, HostileSafetensorsTest::readTensors);
    }

    private static void readTensors(SafetensorsFile file) throws IOException {
        for (String name : file.tensors().keySet()) {
            file.floats(name);
        }
    }

    private static boolean survives(byte[] file, Reading reading) {
        long allowed = (long) FACTOR * file.length + FIXED;
        boolean read = false;
        long allocated = Long.MAX_VALUE;
        // The first one to come here loads classes: what counts is what happens again.
        for (int attempt = 0; allocated > allowed && attempt < 2; attempt++) {
            long before = Allocation.ofThisThread();
            try (SafetensorsFile tensors = SafetensorsFile.of("mutant", MemorySegment.ofArray(file))) {
                reading.run(tensors);
                read = true;
            } catch (IOException e) {
                assertSentence(e);
            }
            allocated = Allocation.ofThisThread() - before;
        }
        if (allocated > allowed) {
            fail(allocated + " bytes allocated for " + new String(file, StandardCharsets.ISO_8859_1));
        }
        return read;
    }

    private static void assertSentence(IOException e) {
        String message = String.valueOf(e.getMessage());
        assertTrue(
                e instanceof ModelFormatException
                        && message.length() < 2000
                        && message.indexOf('\n') < 0
                        && message.startsWith("mutant "),
                message);
    }

    private byte[] model() throws IOException {
        Network network = Network.input(3)
                .dropout(0.1f)
                .dense(5, Activation.TANH)
                .dense(2)
                .build();
        return bytes(network, TensorType.BF16);
    }

    private byte[] skips() throws IOException {
        return bytes(
                Network.parse(
                        "input 2 | a: dense 3 relu | batch-norm 0.9 1.0E-5 | dense 3 identity | add < 2, a | dense 2 identity"),
                TensorType.F32);
    }

    private byte[] bytes(Network network, TensorType weights) throws IOException {
        Path file = folder.resolve("valid");
        Model model = new Model(network, Parameters.random(network, 3), Scaling.none(network.inputs()), Output.SOFTMAX);
        ModelFile.write(file, model, Map.of("a", "b"), weights);
        return Files.readAllBytes(file);
    }

    private static byte[] fromPython() throws IOException {
        try (InputStream from = HostileSafetensorsTest.class.getResourceAsStream("from-python.safetensors")) {
            assertNotNull(from);
            return from == null ? new byte[0] : from.readAllBytes();
        }
    }

    private static byte[] withHeader(byte[] header, byte[] data) {
        return ByteBuffer.allocate(8 + header.length + data.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .put(header)
                .put(data)
                .array();
    }
}
