package org.lanewise.verify.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;

/** The references against published values, and their derivatives against central differences. */
class ReferenceTest {
    /** Abramowitz and Stegun's table 7.1, to the 16 digits that others computed since. */
    @Test
    void errorFunction() {
        close(1.1283791670955126e-10, ErrorFunction.erf(1e-10));
        close(0.5204998778130465, ErrorFunction.erf(0.5));
        close(0.8427007929497149, ErrorFunction.erf(1));
        close(0.9953222650189527, ErrorFunction.erf(2));
        close(-0.9999779095030014, ErrorFunction.erf(-3));
        close(0.15729920705028513, ErrorFunction.erfc(1));
        close(0.004677734981047266, ErrorFunction.erfc(2));
        close(2.209049699858544e-05, ErrorFunction.erfc(3));
        close(1.5374597944280349e-12, ErrorFunction.erfc(5));
        close(2.088487583762545e-45, ErrorFunction.erfc(10));
        close(1.8427007929497148, ErrorFunction.erfc(-1));
        close(ErrorFunction.erfc(Math.nextDown(2.0)), ErrorFunction.erfc(2));
    }

    private static void close(double expected, double actual) {
        assertEquals(expected, actual, 1e-13 * Math.abs(expected));
    }

    /** (h(a + d) - h(a - d)) / 2 d errs by d^2 h''' / 6 and 2^-53 / d, both near 1e-11. */
    @Test
    void slopesAreDerivatives() {
        double d = 1e-5;
        for (Activation h : Activation.all()) {
            for (double a = -6.013; a < 6; a += 0.1) {
                double difference = (Reference.value(h, a + d) - Reference.value(h, a - d)) / (2 * d);
                double u = h.derivativeFromOutput() ? Reference.value(h, a) : a;
                assertEquals(difference, Reference.slope(h, u), 1e-9, h + " at " + a);
            }
        }
    }

    @Test
    void slopesVanishWhereItIsSaid() {
        for (Activation h : Activation.all()) {
            if (!Double.isNaN(Reference.slopeZero(h))) {
                assertEquals(0, Reference.slope(h, Reference.slopeZero(h)), 1e-6, h.toString());
            }
        }
    }

    /** Between points 0.01 apart, so that hard-swish's jumps at -3 and 3 lie on one. */
    @Test
    void slopesAreNoSteeperAndCurveNoMoreThanStated() {
        for (Activation h : Activation.all()) {
            for (int i = -1000; i < 1000; i++) {
                double a = Math.nextUp(i / 100.0);
                double b = Math.nextDown((i + 1) / 100.0);
                double rise = Reference.value(h, b) - Reference.value(h, a);
                assertTrue(Math.abs(rise) <= Reference.steepest(h) * (b - a) + 1e-12, h + " at " + a);
                if (!h.derivativeFromOutput()) {
                    double bend = Reference.slope(h, b) - Reference.slope(h, a);
                    assertTrue(Math.abs(bend) <= Reference.curvature(h) * (b - a) + 1e-12, h + " at " + a);
                }
            }
        }
    }
}
