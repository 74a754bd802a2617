package org.lanewise.verify.bits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Parallelism;

class BitProbeTest {
    private static final float[] VALUES = {1, -0f, Float.NaN, Float.MIN_VALUE};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(List<BitRow> rows, Map<String, String> golden) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return BitProbe.run(rows, golden, 1, Parallelism.sequential(), stream);
    }

    private static BitRow row(float[] values) {
        return BitRow.alone("values", words -> words.add(values));
    }

    private static String sha256(BitRow row) {
        return row.sha256(Parallelism.sequential());
    }

    @Test
    void everyRowIsGoldenHere() {
        assertEquals(0, run(BitSuite.all(), Golden.hashes()), out::toString);
    }

    @Test
    void theGoldenFileHasEveryRowAndNoOther() {
        assertEquals(
                List.copyOf(Golden.hashes().keySet()),
                BitSuite.all().stream().map(BitRow::name).toList());
    }

    @Test
    void oneUlpInOneWordIsFoundAndItsRowNamed() {
        for (int i = 0; i < VALUES.length; i++) {
            float[] changed = VALUES.clone();
            changed[i] = Float.isNaN(changed[i]) ? Float.POSITIVE_INFINITY : Math.nextUp(changed[i]);
            BitRow row = row(changed);
            assertNotEquals(sha256(row(VALUES)), sha256(row));
            out.reset();
            assertEquals(1, run(List.of(row), Map.of("values", sha256(row(VALUES)))));
            assertTrue(out.toString().startsWith("differs\t1\t1\tvalues\t" + sha256(row)), out.toString());
        }
    }

    @Test
    void theSignOfZeroIsABit() {
        assertNotEquals(sha256(row(new float[] {0f})), sha256(row(new float[] {-0f})));
    }

    @Test
    void everyNaNIsTheSame() {
        assertEquals(sha256(row(new float[] {Float.NaN})), sha256(row(new float[] {Float.intBitsToFloat(0xffc01234)})));
    }

    @Test
    void aRowWithoutAGoldenHashIsADifference() {
        assertEquals(1, run(List.of(row(VALUES)), Map.of()));
        assertEquals("done\t1\t1\t0", out.toString().lines().toList().get(1));
    }
}
