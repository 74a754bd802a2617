package org.lanewise.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damaged bodies: rows or a sentence, soon, and no more memory than they are worth. */
@Timeout(300)
class FuzzTest {
    private static final int MUTATIONS = 100_000;
    private static final int REQUESTS = 4_000;

    /** Bytes that reading may allocate for each of a body's, and for every body. */
    private static final int FACTOR = 32;

    private static final int FIXED = 64 * 1024;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final List<byte[]> JSON = List.of(
            utf8(Served.json(Served.randomRows(1, Served.INPUTS, 1), Served.INPUTS)),
            utf8(Served.json(Served.randomRows(7, Served.INPUTS, 2), Served.INPUTS)),
            utf8("{\"instances\":[]}"));

    private static final List<byte[]> BINARY =
            List.of(Served.bytes(Served.randomRows(1, Served.INPUTS, 1)), Served.bytes(Served.randomRows(9, 5, 2)));

    private static final List<byte[]> WORDS = List.of(
            utf8("["),
            utf8("]"),
            utf8("[1,2,3,4,5],"),
            utf8("[".repeat(500)),
            utf8("{\"instances\":".repeat(50)),
            utf8("\"instances\":[[1,2,3,4,5]],"),
            utf8("\"a\":"),
            utf8("1e999"),
            utf8("-1E-999"),
            utf8("9".repeat(999)),
            utf8("9".repeat(2000)),
            utf8("NaN"),
            utf8("null"),
            utf8("\"\\ud800\""),
            utf8("\u00e4\u4e2d"),
            utf8(" ".repeat(300)),
            new byte[] {0, 0, (byte) 0xc0, 0x7f}, // NaN
            new byte[] {0, 0, (byte) 0x80, 0x7f}, // infinity
            new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0},
            new byte[20]);

    private final long seed = Long.getLong("lanewise.test.seed", 2026);
    private final SplittableRandom random = new SplittableRandom(seed);

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One to four times something is cut out and a word, or noise, put in. */
    private byte[] mutant(Form form) {
        List<byte[]> valid = form == Form.JSON ? JSON : BINARY;
        byte[] body = valid.get(random.nextInt(valid.size()));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int begin = random.nextInt(body.length + 1);
            int end = Math.min(body.length, begin + random.nextInt(1 + random.nextInt(64)));
            byte[] word = new byte[random.nextInt(3)];
            random.nextBytes(word);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(body, 0, begin);
            changed.writeBytes(random.nextInt(3) == 0 ? word : WORDS.get(random.nextInt(WORDS.size())));
            changed.write(body, end, random.nextInt(20) == 0 ? 0 : body.length - end);
            body = changed.toByteArray();
        }
        return body;
    }

    /** The sentence that refuses a body; empty if it was read. */
    private static String read(Form form, byte[] body) {
        try (MemoryBudget.Lease lease = new MemoryBudget(1 << 20).lease()) {
            RowBuffer rows = new RowBuffer(Served.INPUTS, 64, lease);
            if (form == Form.JSON) {
                JsonRows.read(new ByteArrayInputStream(body), rows);
            } else {
                BinaryRows.read(new ByteArrayInputStream(body), rows);
            }
            return "";
        } catch (Refusal refusal) {
            return refusal.sentence();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String readWithinMemory(Form form, byte[] body) {
        long allowed = (long) FACTOR * body.length + FIXED;
        long allocated = Long.MAX_VALUE;
        String sentence = "";
        // The first one to come somewhere loads classes: what counts is what happens again.
        for (int attempt = 0; allocated > allowed && attempt < 2; attempt++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            sentence = read(form, body);
            allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        if (allocated > allowed) {
            fail(allocated + " bytes allocated for " + shown(body));
        }
        return sentence;
    }

    @Test
    void readersSurviveMutations() {
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Form form = i % 4 == 0 ? Form.BINARY : Form.JSON;
            byte[] body = mutant(form);
            String sentence = readWithinMemory(form, body);
            assertTrue(sentence.length() < 600 && sentence.indexOf('\n') < 0, () -> sentence + " for " + shown(body));
            read += sentence.isEmpty() ? 1 : 0;
        }
        assertTrue(read > MUTATIONS / 100 && read < MUTATIONS / 2, read + " were read");
    }

    @Test
    void theServerSurvivesMutations() throws IOException, InterruptedException {
        int answered = 0;
        try (Served served = new Served(Served.predictor(), Served.BATCHING, Served.LIMITS)) {
            for (int i = 0; i < REQUESTS; i++) {
                Form form = i % 4 == 0 ? Form.BINARY : Form.JSON;
                byte[] body = mutant(form);
                HttpResponse<byte[]> response = served.post(form.type(), body);
                int status = response.statusCode();
                assertTrue(status == 200 || status == 400 || status == 413, () -> status + " for " + shown(body));
                String text = Served.text(response);
                assertTrue(status == 200 || text.startsWith("{\"error\":\""), () -> text + " for " + shown(body));
                answered += status == 200 ? 1 : 0;
            }
        }
        assertTrue(answered > REQUESTS / 100 && answered < REQUESTS / 2, answered + " were answered");
    }

    private String shown(byte[] body) {
        return Arrays.toString(body) + " = '" + new String(body, StandardCharsets.ISO_8859_1) + "', seed " + seed;
    }
}
