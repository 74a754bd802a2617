package org.lanewise.kernels.internal.gemm.f32;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/**
 * y += x B for one row and one whole panel of B. Nothing is used twice, so the panel's way from the cache is what costs:
 * one loop without another around it, whose loads C2 leaves as they are.
 */
final class FloatPanelRow {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private FloatPanelRow() {}

    /** A panel of four vectors or two. */
    static void add(int k, int columns, float[] x, int x0, float[] b, int b0, float[] y, int y0) {
        if (columns == 4 * VL) {
            fourVectors(k, x, x0, b, b0, y, y0);
        } else {
            twoVectors(k, x, x0, b, b0, y, y0);
        }
    }

    private static void fourVectors(int k, float[] x, int x0, float[] b, int b0, float[] y, int y0) {
        FloatVector s0 = T.cast(FloatVector.fromArray(S, y, y0));
        FloatVector s1 = T.cast(FloatVector.fromArray(S, y, y0 + VL));
        FloatVector s2 = T.cast(FloatVector.fromArray(S, y, y0 + 2 * VL));
        FloatVector s3 = T.cast(FloatVector.fromArray(S, y, y0 + 3 * VL));
        for (int p = 0; p < k; p++) {
            FloatVector v = T.cast(FloatVector.broadcast(S, x[x0 + p]));
            int row = b0 + p * (4 * VL);
            s0 = v.fma(T.cast(FloatVector.fromArray(S, b, row)), s0);
            s1 = v.fma(T.cast(FloatVector.fromArray(S, b, row + VL)), s1);
            s2 = v.fma(T.cast(FloatVector.fromArray(S, b, row + 2 * VL)), s2);
            s3 = v.fma(T.cast(FloatVector.fromArray(S, b, row + 3 * VL)), s3);
        }
        T.cast(s0).intoArray(y, y0);
        T.cast(s1).intoArray(y, y0 + VL);
        T.cast(s2).intoArray(y, y0 + 2 * VL);
        T.cast(s3).intoArray(y, y0 + 3 * VL);
    }

    private static void twoVectors(int k, float[] x, int x0, float[] b, int b0, float[] y, int y0) {
        FloatVector s0 = T.cast(FloatVector.fromArray(S, y, y0));
        FloatVector s1 = T.cast(FloatVector.fromArray(S, y, y0 + VL));
        for (int p = 0; p < k; p++) {
            FloatVector v = T.cast(FloatVector.broadcast(S, x[x0 + p]));
            int row = b0 + p * (2 * VL);
            s0 = v.fma(T.cast(FloatVector.fromArray(S, b, row)), s0);
            s1 = v.fma(T.cast(FloatVector.fromArray(S, b, row + VL)), s1);
        }
        T.cast(s0).intoArray(y, y0);
        T.cast(s1).intoArray(y, y0 + VL);
    }
}
