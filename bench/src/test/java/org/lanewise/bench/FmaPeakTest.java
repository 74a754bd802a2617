package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FmaPeakTest {
    /** Else the peak of n threads is below that of one, and products reach 169 % of it. */
    @Test
    void aCallWithHelpersIsLongComparedWithWakingThem() {
        double alone = FmaPeak.task(Type.F32, Runnable::run, 1).gigaflops();
        assertTrue(FmaPeak.task(Type.F32, Runnable::run, 3).gigaflops() >= 3 * 20 * alone);
    }

    @Test
    void everyThreadButTheCallerIsAHelper() {
        AtomicInteger helpers = new AtomicInteger();
        Timed peak = FmaPeak.task(
                Type.F64,
                task -> {
                    helpers.incrementAndGet();
                    task.run();
                },
                3);
        assertTrue(peak.slice(0) > 0);
        assertEquals(2, helpers.get(), "one call");
    }
}
