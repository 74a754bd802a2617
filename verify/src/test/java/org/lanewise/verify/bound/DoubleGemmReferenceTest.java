package org.lanewise.verify.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DoubleGemmReferenceTest {
    /** But for its last rounding. */
    @Test
    void isTheExactSum() {
        SplittableRandom random = new SplittableRandom(7);
        for (int k = 0; k < 60; k++) {
            DMatrixRMaj a = new DMatrixRMaj(1, k);
            DMatrixRMaj b = new DMatrixRMaj(k, 1);
            BigDecimal exact = new BigDecimal(-0.7).multiply(new BigDecimal(1.25));
            for (int p = 0; p < k; p++) {
                a.set(0, p, Matrices.uniformDouble(random));
                b.set(p, 0, Matrices.uniformDouble(random));
                exact = exact.add(
                        new BigDecimal(1.3).multiply(new BigDecimal(a.get(p))).multiply(new BigDecimal(b.get(p))));
            }
            DMatrixRMaj c = new DMatrixRMaj(new double[][] {{1.25}});
            Bounded reference = DoubleGemmReference.of(1.3, a, b, -0.7, c);
            double expected = exact.doubleValue();
            assertEquals(expected, reference.value().get(0), Math.ulp(expected));
            assertTrue(reference.error().get(0) < (k + 4) * Rounding.DOUBLE * (0.875 + 1.3 * k));
        }
    }
}
