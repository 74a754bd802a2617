package org.lanewise.kernels.internal.warmup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.internal.Isa;

class HandOverTest {
    private static final long NAP_MICROS = 20;

    /** A kernel that becomes as fast as its twin after some calls, as a compiled one does. */
    private static final class Kernel extends HandOver {
        final AtomicInteger vectorCalls = new AtomicInteger();
        final CountDownLatch slowCallsSeen = new CountDownLatch(1);
        final int slowCalls;

        Kernel(int slowCalls) {
            this.slowCalls = slowCalls;
        }

        @Override
        protected void vector() {
            spin(vectorCalls.incrementAndGet() > slowCalls ? NAP_MICROS : 20 * NAP_MICROS);
            if (vectorCalls.get() == slowCalls) {
                slowCallsSeen.countDown();
            }
        }

        @Override
        protected void scalar() {
            spin(NAP_MICROS);
        }

        private static void spin(long micros) {
            long end = System.nanoTime() + 1_000 * micros;
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void theTwinWorksUntilTheVectorKernelIsFast() throws InterruptedException {
        Kernel kernel = new Kernel(2_000);
        if (Isa.WIDTH_IS_CHOSEN) {
            assertTrue(kernel.ready(), "a chosen width means vector kernels from the first call on");
            assertEquals(0, kernel.vectorCalls.get());
            return;
        }
        assertFalse(kernel.ready());
        assertTrue(kernel.slowCallsSeen.await(60, TimeUnit.SECONDS));
        while (!kernel.ready()) { // the build's time limit ends a hand-over that never comes
            Thread.sleep(1);
        }
        assertTrue(kernel.vectorCalls.get() > 2_000);
    }

    @Test
    void aKernelThatStaysSlowIsNotTaken() throws InterruptedException {
        Kernel kernel = new Kernel(Integer.MAX_VALUE);
        if (!Isa.WIDTH_IS_CHOSEN) {
            assertFalse(kernel.ready());
            Thread.sleep(1_000);
            assertFalse(kernel.ready());
        }
    }
}
