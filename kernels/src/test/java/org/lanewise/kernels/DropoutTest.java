package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewise.kernels.internal.random.Mixer;

/** The mask is a function of key and element, at the rate that was asked for. */
class DropoutTest {
    private static final int N = 1_000_003;

    @ParameterizedTest
    @ValueSource(floats = {0.001f, 0.2f, 0.5f, 0.9f})
    void rateIsWithinSixStandardDeviations(float rate) {
        Dropout dropout = Dropout.of(rate);
        float[] mask = new float[N];
        dropout.mask(Dropout.key(1, 2, 3), 0, mask, 0, N);
        int dropped = 0;
        for (float m : mask) {
            dropped += m == 0 ? 1 : 0;
            assertTrue(m == 0 || m == dropout.scale());
        }
        assertEquals(N * (double) rate, dropped, 6 * Math.sqrt(N * (double) rate * (1 - rate)));
    }

    @Test
    void vectorsApplyTheScalarMaskWhereverTheRangeBegins() {
        Dropout dropout = Dropout.of(0.37f);
        long key = Dropout.key(11, 5, 2);
        float[] mask = new float[1000];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = dropout.keeps(key, -300 + i) ? dropout.scale() : 0;
        }
        float[] asked = new float[1002];
        dropout.mask(key, -300, asked, 1, 1000);
        assertArrayEquals(mask, Arrays.copyOfRange(asked, 1, 1001));
        assertEquals(0, asked[0] + asked[1001]);
        for (int start = 0; start < 40; start++) {
            float[] x = new float[1000];
            Arrays.fill(x, 1);
            Elementwise.dropout(dropout, key, -300 + start, x, start, 1000 - 2 * start);
            float[] expected = mask.clone();
            Arrays.fill(expected, 0, start, 1);
            Arrays.fill(expected, 1000 - start, 1000, 1);
            assertArrayEquals(expected, x);
        }
    }

    /** Keys that differ in one of seed, step and layer give masks that agree on half of the elements, as chance has it. */
    @Test
    void neighbouringKeysGiveUnrelatedMasks() {
        long[] keys = {
            Dropout.key(0, 0, 0), Dropout.key(1, 0, 0), Dropout.key(0, 1, 0), Dropout.key(0, 0, 1), Dropout.key(1, 1, 1)
        };
        Dropout dropout = Dropout.of(0.5f);
        for (int i = 0; i < keys.length; i++) {
            for (int j = 0; j < i; j++) {
                int agree = 0;
                for (int e = 0; e < 100_000; e++) {
                    agree += dropout.keeps(keys[i], e) == dropout.keeps(keys[j], e) ? 1 : 0;
                }
                assertEquals(50_000, agree, 6 * Math.sqrt(25_000)); // six standard deviations
            }
        }
    }

    /** The word that equals the threshold is kept, the next lower one is not; by vectors as well. */
    @Test
    void theThresholdItselfIsKept() {
        long key = Dropout.key(3, 1, 4);
        int element = 0;
        while (Mixer.mix(key, element) >>> 24 != 0) { // 24 bits are a float exactly
            element++;
        }
        int word = Mixer.mix(key, element);
        for (int over = 0; over <= 1; over++) {
            Dropout dropout = Dropout.of((word + over) * 0x1p-32f);
            assertEquals(word + over, dropout.threshold());
            assertEquals(over == 0, dropout.keeps(key, element));
            float[] x = new float[16];
            Arrays.fill(x, 1);
            Elementwise.dropout(dropout, key, element, x, 0, 16);
            assertEquals(over == 0 ? dropout.scale() : 0, x[0]);
        }
    }

    @Test
    void extremeRates() {
        assertEquals(1, Dropout.of(0x1p-32f).threshold());
        assertEquals(2, Dropout.of(0x1.8p-32f).threshold());
        assertEquals(false, Dropout.of(0x1p-32f).isNone());
        assertTrue(Dropout.of(0x1p-34f).isNone());
        assertEquals(1, Dropout.of(0x1p-34f).scale());
        Dropout most = Dropout.of(Math.nextDown(1f));
        assertEquals(-256, most.threshold()); // 2^32 - 2^8
        assertEquals(0x1p24f, most.scale());
    }

    /** The same mask of ones; what inference multiplies by makes up for it. */
    @Test
    void unscaledLeavesWhatItKeeps() {
        Dropout unscaled = Dropout.unscaled(0.2f);
        Dropout inverted = Dropout.of(0.2f);
        float[] x = new float[1000];
        float[] y = new float[1000];
        Arrays.fill(x, 3);
        Arrays.fill(y, 3);
        Elementwise.dropout(unscaled, 5, 7, x, 0, x.length);
        Elementwise.dropout(inverted, 5, 7, y, 0, y.length);
        for (int i = 0; i < x.length; i++) {
            assertEquals(unscaled.keeps(5, 7 + i) ? 3 : 0, x[i]);
            assertEquals(x[i] * 1.25f, y[i]);
        }
        assertEquals(1, unscaled.scale());
        assertEquals(1 - 0.2f, unscaled.inferenceScale());
        assertEquals(1, inverted.inferenceScale());
        assertEquals(1, Dropout.unscaled(0).inferenceScale());
        assertTrue(Dropout.unscaled(0).isNone());
        assertThrows(IllegalArgumentException.class, () -> Dropout.unscaled(1));
    }

    @Test
    void noneKeepsAll() {
        assertTrue(Dropout.of(0).isNone());
        float[] x = {1, -2, Float.NaN};
        float[] copy = x.clone();
        Elementwise.dropout(Dropout.none(), 1, 0, x, 0, 3);
        assertArrayEquals(copy, x);
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.1f, 1, 1.5f, Float.NaN})
    void badRates(float rate) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Dropout.of(rate));
        assertEquals("dropRate = " + rate + ", but must be in [0, 1)", e.getMessage());
    }
}
