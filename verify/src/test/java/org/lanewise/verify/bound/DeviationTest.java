package org.lanewise.verify.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DeviationTest {
    private final Deviation deviation = new Deviation();

    @Test
    void keepsTheLargestRatio() {
        deviation.compare(1.5, 1, 2);
        deviation.compare(1, 1.25, 1);
        assertEquals(0.25, deviation.worst());
    }

    @Test
    void zeroAllowedDemandsEquality() {
        deviation.compare(2, 2, 0);
        assertEquals(0, deviation.worst());
        deviation.compare(2, Math.nextUp(2.0), 0);
        assertEquals(Double.POSITIVE_INFINITY, deviation.worst());
    }

    @Test
    void aNaNIsInfinitelyWrongAndStays() {
        deviation.compare(Double.NaN, 1, 1);
        deviation.compare(1.5, 1, 1);
        assertEquals(Double.POSITIVE_INFINITY, deviation.worst());
    }

    @Test
    void looksAtEveryElement() {
        DMatrixRMaj reference = new DMatrixRMaj(new double[][] {{1, 2}, {3, 4}});
        DMatrixRMaj actual = reference.copy();
        actual.set(1, 1, 4.5);
        deviation.compare(actual, new Bounded(reference, new DMatrixRMaj(new double[][] {{1, 1}, {1, 0.25}})));
        assertEquals(2, deviation.worst());
    }
}
