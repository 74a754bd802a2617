package org.lanewise.verify.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RoundingTest {
    @Test
    void ulpIsTheDistanceOfFloats() {
        assertEquals(0x1p-23, Rounding.ulp(1));
        assertEquals(0x1p-24, Rounding.ulp(Math.nextDown(1.0)));
        assertEquals(0x1p-149, Rounding.ulp(1e-44));
        assertEquals(0x1p-149, Rounding.ulp(0));
        assertEquals(Math.ulp(-3e30f), Rounding.ulp(-3e30f));
    }

    @Test
    void oneRoundingReachesGamma() {
        // 1 + 2^-24 lies halfway and rounds to 1: the largest relative error that one rounding can make.
        double exact = 1 + 0x1p-24;
        double error = Math.abs((float) exact - exact) / exact;
        assertTrue(error <= Rounding.gamma(1));
        assertTrue(error >= 0.999999 * Rounding.gamma(1));
    }

    @Test
    void noRoundingAllowsOnlyTheOraclesOwn() {
        assertTrue(Rounding.gamma(0) < 1e-15);
    }
}
