package org.lanewise.kernels.internal.narrow;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** A panel of bfloat16 by vectors: a float is its int's low half, shifted up, or the high half, the rest cleared. */
final class VectorBfloat16 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final VectorSpecies<Integer> I = FloatLanes.INTS;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final Class<? extends IntVector> IT = FloatLanes.INT_TYPE;
    private static final int VL = FloatLanes.LENGTH;
    private static final int UNITS = NarrowPanels.UNITS;
    private static final int WORDS = UNITS / 2;
    private static final int HIGH = 0xffff0000;

    private VectorBfloat16() {}

    /** y += x W for the 64 units of a panel, y[y0] being the first. */
    static void add(int k, float[] x, int x0, int[] w, int w0, float[] y, int y0) {
        for (int q = 0; q < WORDS; q += 2 * VL) {
            part(k, x, x0, w, w0 + q, y, y0 + q);
        }
    }

    private static void part(int k, float[] x, int x0, int[] w, int w0, float[] y, int y0) {
        FloatVector s0 = T.cast(FloatVector.fromArray(S, y, y0));
        FloatVector s1 = T.cast(FloatVector.fromArray(S, y, y0 + VL));
        FloatVector s2 = T.cast(FloatVector.fromArray(S, y, y0 + WORDS));
        FloatVector s3 = T.cast(FloatVector.fromArray(S, y, y0 + WORDS + VL));
        for (int p = 0; p < k; p++) {
            int row = w0 + p * WORDS;
            IntVector a = IT.cast(IntVector.fromArray(I, w, row));
            IntVector b = IT.cast(IntVector.fromArray(I, w, row + VL));
            FloatVector v = T.cast(FloatVector.broadcast(S, x[x0 + p]));
            s0 = v.fma(T.cast(IT.cast(a.lanewise(VectorOperators.LSHL, 16)).reinterpretAsFloats()), s0);
            s1 = v.fma(T.cast(IT.cast(b.lanewise(VectorOperators.LSHL, 16)).reinterpretAsFloats()), s1);
            s2 = v.fma(T.cast(IT.cast(a.and(HIGH)).reinterpretAsFloats()), s2);
            s3 = v.fma(T.cast(IT.cast(b.and(HIGH)).reinterpretAsFloats()), s3);
        }
        T.cast(s0).intoArray(y, y0);
        T.cast(s1).intoArray(y, y0 + VL);
        T.cast(s2).intoArray(y, y0 + WORDS);
        T.cast(s3).intoArray(y, y0 + WORDS + VL);
    }

    /** k rows of 64 floats. */
    static void widen(int k, int[] w, int w0, float[] to) {
        for (int q = 0; q < WORDS; q += 2 * VL) {
            widen(k, w, w0 + q, to, q);
        }
    }

    private static void widen(int k, int[] w, int w0, float[] to, int t0) {
        for (int p = 0; p < k; p++) {
            int row = w0 + p * WORDS;
            int t = t0 + p * UNITS;
            IntVector a = IT.cast(IntVector.fromArray(I, w, row));
            IntVector b = IT.cast(IntVector.fromArray(I, w, row + VL));
            FloatVector f0 =
                    T.cast(IT.cast(a.lanewise(VectorOperators.LSHL, 16)).reinterpretAsFloats());
            FloatVector f1 =
                    T.cast(IT.cast(b.lanewise(VectorOperators.LSHL, 16)).reinterpretAsFloats());
            FloatVector f2 = T.cast(IT.cast(a.and(HIGH)).reinterpretAsFloats());
            FloatVector f3 = T.cast(IT.cast(b.and(HIGH)).reinterpretAsFloats());
            f0.intoArray(to, t);
            f1.intoArray(to, t + VL);
            f2.intoArray(to, t + WORDS);
            f3.intoArray(to, t + WORDS + VL);
        }
    }
}
