// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.internal.gemm.f64;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/**
 * y += x B for one row and one whole panel of B. Nothing is used twice, so the panel's way from the cache is what costs:
 * one loop without another around it, whose loads C2 leaves as they are.
 */
final class DoublePanelRow {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;
    private static final int VL = DoubleLanes.LENGTH;

    private DoublePanelRow() {}

    /** A panel of four vectors or two. */
    static void add(int k, int columns, double[] x, int x0, double[] b, int b0, double[] y, int y0) {
        if (columns == 4 * VL) {
            fourVectors(k, x, x0, b, b0, y, y0);
        } else {
            twoVectors(k, x, x0, b, b0, y, y0);
        }
    }

    private static void fourVectors(int k, double[] x, int x0, double[] b, int b0, double[] y, int y0) {
        DoubleVector s0 = T.cast(DoubleVector.fromArray(S, y, y0));
        DoubleVector s1 = T.cast(DoubleVector.fromArray(S, y, y0 + VL));
        DoubleVector s2 = T.cast(DoubleVector.fromArray(S, y, y0 + 2 * VL));
        DoubleVector s3 = T.cast(DoubleVector.fromArray(S, y, y0 + 3 * VL));
        for (int p = 0; p < k; p++) {
            DoubleVector v = T.cast(DoubleVector.broadcast(S, x[x0 + p]));
            int row = b0 + p * (4 * VL);
            s0 = v.fma(T.cast(DoubleVector.fromArray(S, b, row)), s0);
            s1 = v.fma(T.cast(DoubleVector.fromArray(S, b, row + VL)), s1);
            s2 = v.fma(T.cast(DoubleVector.fromArray(S, b, row + 2 * VL)), s2);
            s3 = v.fma(T.cast(DoubleVector.fromArray(S, b, row + 3 * VL)), s3);
        }
        T.cast(s0).intoArray(y, y0);
        T.cast(s1).intoArray(y, y0 + VL);
        T.cast(s2).intoArray(y, y0 + 2 * VL);
        T.cast(s3).intoArray(y, y0 + 3 * VL);
    }

    private static void twoVectors(int k, double[] x, int x0, double[] b, int b0, double[] y, int y0) {
        DoubleVector s0 = T.cast(DoubleVector.fromArray(S, y, y0));
        DoubleVector s1 = T.cast(DoubleVector.fromArray(S, y, y0 + VL));
        for (int p = 0; p < k; p++) {
            DoubleVector v = T.cast(DoubleVector.broadcast(S, x[x0 + p]));
            int row = b0 + p * (2 * VL);
            s0 = v.fma(T.cast(DoubleVector.fromArray(S, b, row)), s0);
            s1 = v.fma(T.cast(DoubleVector.fromArray(S, b, row + VL)), s1);
        }
        T.cast(s0).intoArray(y, y0);
        T.cast(s1).intoArray(y, y0 + VL);
    }
}
