package org.lanewise.verify.bound;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * alpha A B + beta C for operands of doubles, as if computed with twice their digits: every product and every sum is kept
 * with its error (Ogita, Rump, Oishi, Accurate sum and dot product, 2005, algorithm Dot2).
 */
public final class DoubleGemmReference {
    private DoubleGemmReference() {}

    /**
     * Our error is at most gamma_{k+1} M, M = |alpha||A||B| + |beta||C|: one rounding of alpha a or beta c, then k fmas. The
     * reference is off by its last rounding and (k u)^2 M, and M itself, computed in double, by gamma_{k+2} M: gamma_{k+3} M
     * covers all while (k + 3)^2 u is below 1.
     */
    public static Bounded of(double alpha, DMatrixRMaj a, DMatrixRMaj b, double beta, DMatrixRMaj c) {
        int k = a.getNumCols();
        DMatrixRMaj columns = CommonOps_DDRM.transpose(b, null);
        DMatrixRMaj value = new DMatrixRMaj(c.getNumRows(), c.getNumCols());
        DMatrixRMaj error = new DMatrixRMaj(c.getNumRows(), c.getNumCols());
        double gamma = Rounding.gamma(k + 3, Rounding.DOUBLE);
        for (int i = 0; i < c.getNumRows(); i++) {
            double[] high = new double[k];
            double[] low = new double[k];
            for (int p = 0; p < k; p++) {
                high[p] = alpha * a.get(i, p);
                low[p] = Math.fma(alpha, a.get(i, p), -high[p]);
            }
            for (int j = 0; j < c.getNumCols(); j++) {
                value.set(i, j, chain(high, low, columns.data, j * k, beta, c.get(i, j)));
                error.set(i, j, gamma * magnitude(high, columns.data, j * k, beta * c.get(i, j)));
            }
        }
        return new Bounded(value, error);
    }

    private static double chain(double[] high, double[] low, double[] b, int b0, double beta, double c) {
        double sum = beta * c;
        double rest = Math.fma(beta, c, -sum);
        for (int p = 0; p < high.length; p++) {
            double product = high[p] * b[b0 + p];
            double productError = Math.fma(high[p], b[b0 + p], -product);
            double next = sum + product;
            double added = next - sum;
            double sumError = (sum - (next - added)) + (product - added);
            rest += sumError + productError + low[p] * b[b0 + p];
            sum = next;
        }
        return sum + rest;
    }

    private static double magnitude(double[] a, double[] b, int b0, double start) {
        double sum = Math.abs(start);
        for (int p = 0; p < a.length; p++) {
            sum += Math.abs(a[p] * b[b0 + p]);
        }
        return sum;
    }
}
