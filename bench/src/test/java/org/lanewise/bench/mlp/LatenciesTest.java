package org.lanewise.bench.mlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LatenciesTest {
    @Test
    void quantilesAreThoseOfTheSortedDurationsWithinAStep() {
        SplittableRandom random = new SplittableRandom(1);
        long[] nanos = new long[100_000];
        Latencies first = new Latencies();
        Latencies second = new Latencies();
        for (int i = 0; i < nanos.length; i++) {
            nanos[i] = (long) Math.pow(2, 30 * random.nextDouble());
            (i % 2 == 0 ? first : second).record(nanos[i]);
        }
        first.add(second);
        Arrays.sort(nanos);
        assertEquals(nanos.length, first.count());
        assertEquals(nanos[nanos.length - 1], first.largest());
        assertEquals(first.largest(), first.quantile(1));
        for (double share : new double[] {1e-5, 0.1, 0.5, 0.99, 0.999}) {
            long exact = nanos[(int) Math.ceil(share * nanos.length) - 1];
            long found = first.quantile(share);
            assertTrue(found >= exact && found <= exact + exact / 1024, share + ": " + found + ", not " + exact);
        }
    }

    @Test
    void shortDurationsAreExact() {
        Latencies latencies = new Latencies();
        for (long nanos = 0; nanos <= 2050; nanos++) {
            latencies.clear();
            latencies.record(nanos);
            latencies.record(1L << 50);
            assertEquals(nanos >= 2048 ? nanos | 1 : nanos, latencies.quantile(0.5));
        }
        assertEquals((1L << 40) - 1, latencies.quantile(1));
    }

    @Test
    void noneIsZero() {
        assertEquals(0, new Latencies().quantile(0.5));
    }
}
