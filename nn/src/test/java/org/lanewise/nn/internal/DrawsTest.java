package org.lanewise.nn.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DrawsTest {
    @Test
    void quantilesAreThoseOfTheTables() {
        double[][] table = {
            {0.5, 0},
            {0.975, 1.959963984540054},
            {0.025, -1.959963984540054},
            {0.9, 1.2815515655446004},
            {0.999, 3.090232306167813},
            {1e-10, -6.361340902404056},
            {1e-15, -7.941345326170997}
        };
        for (double[] row : table) {
            assertEquals(row[1], NormalQuantile.of(row[0]), 1e-13 * Math.abs(row[1]) + 1e-16);
        }
    }

    /** A million draws: the mean errs by 1e-3 in the mean, the fourth moment by about 1e-2. */
    @Test
    void normalDrawsHaveTheMomentsOfTheDistribution() {
        int n = 1_000_000;
        double[] moments = new double[5];
        for (int i = 0; i < n; i++) {
            double x = Draws.normal(1, 2, i);
            double power = 1;
            for (int m = 0; m < moments.length; m++) {
                moments[m] += power / n;
                power *= x;
            }
        }
        assertEquals(0, moments[1], 5e-3);
        assertEquals(1, moments[2], 1e-2);
        assertEquals(0, moments[3], 2e-2);
        assertEquals(3, moments[4], 5e-2);
    }
}
