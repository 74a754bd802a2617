package org.lanewise.kernels.internal.narrow;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** A panel of bytes with a scale per unit by vectors: a float is made of a byte by its bits, which is less than converting. */
final class VectorInt8 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final VectorSpecies<Integer> I = FloatLanes.INTS;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final Class<? extends IntVector> IT = FloatLanes.INT_TYPE;
    private static final int VL = FloatLanes.LENGTH;
    private static final int UNITS = NarrowPanels.UNITS;
    private static final int WORDS = UNITS / 4;

    /** Where a byte makes a float of 256 to 511: the upper bits of its fraction. */
    private static final int BYTE = 0xff << 15;

    /** The bits of 256, and the byte's sign turned round: q becomes 384 + q. */
    private static final int BASE = 0x43800000 ^ 0x80 << 15;

    /** Times the scale, what takes the 384 away again. No product or sum is rounded: a scale has 17 bits, 384 two. */
    private static final float ZERO = -384;

    private VectorInt8() {}

    /** y += x W for the 64 units of a panel, y[y0] and scales[s0] being those of the first. */
    static void add(int k, float[] x, int x0, int[] w, int w0, float[] scales, int s0, float[] y, int y0) {
        for (int q = 0; q < WORDS; q += VL) {
            part(k, x, x0, w, w0 + q, scales, s0 + q, y, y0 + q);
        }
    }

    private static void part(int k, float[] x, int x0, int[] w, int w0, float[] scales, int s0, float[] y, int y0) {
        FloatVector c0 = T.cast(FloatVector.fromArray(S, scales, s0));
        FloatVector c1 = T.cast(FloatVector.fromArray(S, scales, s0 + WORDS));
        FloatVector c2 = T.cast(FloatVector.fromArray(S, scales, s0 + 2 * WORDS));
        FloatVector c3 = T.cast(FloatVector.fromArray(S, scales, s0 + 3 * WORDS));
        FloatVector d0 = T.cast(c0.mul(ZERO));
        FloatVector d1 = T.cast(c1.mul(ZERO));
        FloatVector d2 = T.cast(c2.mul(ZERO));
        FloatVector d3 = T.cast(c3.mul(ZERO));
        FloatVector y0v = T.cast(FloatVector.fromArray(S, y, y0));
        FloatVector y1v = T.cast(FloatVector.fromArray(S, y, y0 + WORDS));
        FloatVector y2v = T.cast(FloatVector.fromArray(S, y, y0 + 2 * WORDS));
        FloatVector y3v = T.cast(FloatVector.fromArray(S, y, y0 + 3 * WORDS));
        for (int p = 0; p < k; p++) {
            IntVector a = IT.cast(IntVector.fromArray(I, w, w0 + p * WORDS));
            FloatVector v = T.cast(FloatVector.broadcast(S, x[x0 + p]));
            IntVector b0 = IT.cast(a.lanewise(VectorOperators.LSHL, 15));
            IntVector b1 = IT.cast(a.lanewise(VectorOperators.LSHL, 7));
            IntVector b2 = IT.cast(a.lanewise(VectorOperators.LSHR, 1));
            IntVector b3 = IT.cast(a.lanewise(VectorOperators.LSHR, 9));
            FloatVector f0 = T.cast(IT.cast(IT.cast(b0.and(BYTE)).lanewise(VectorOperators.XOR, BASE))
                    .reinterpretAsFloats());
            FloatVector f1 = T.cast(IT.cast(IT.cast(b1.and(BYTE)).lanewise(VectorOperators.XOR, BASE))
                    .reinterpretAsFloats());
            FloatVector f2 = T.cast(IT.cast(IT.cast(b2.and(BYTE)).lanewise(VectorOperators.XOR, BASE))
                    .reinterpretAsFloats());
            FloatVector f3 = T.cast(IT.cast(IT.cast(b3.and(BYTE)).lanewise(VectorOperators.XOR, BASE))
                    .reinterpretAsFloats());
            y0v = v.fma(T.cast(f0.fma(c0, d0)), y0v);
            y1v = v.fma(T.cast(f1.fma(c1, d1)), y1v);
            y2v = v.fma(T.cast(f2.fma(c2, d2)), y2v);
            y3v = v.fma(T.cast(f3.fma(c3, d3)), y3v);
        }
        T.cast(y0v).intoArray(y, y0);
        T.cast(y1v).intoArray(y, y0 + WORDS);
        T.cast(y2v).intoArray(y, y0 + 2 * WORDS);
        T.cast(y3v).intoArray(y, y0 + 3 * WORDS);
    }

    /** k rows of 64 floats. */
    static void widen(int k, int[] w, int w0, float[] scales, int s0, float[] to) {
        for (int q = 0; q < WORDS; q += VL) {
            widen(k, w, w0 + q, scales, s0 + q, to, q);
        }
    }

    private static void widen(int k, int[] w, int w0, float[] scales, int s0, float[] to, int t0) {
        FloatVector c0 = T.cast(FloatVector.fromArray(S, scales, s0));
        FloatVector c1 = T.cast(FloatVector.fromArray(S, scales, s0 + WORDS));
        FloatVector c2 = T.cast(FloatVector.fromArray(S, scales, s0 + 2 * WORDS));
        FloatVector c3 = T.cast(FloatVector.fromArray(S, scales, s0 + 3 * WORDS));
        FloatVector d0 = T.cast(c0.mul(ZERO));
        FloatVector d1 = T.cast(c1.mul(ZERO));
        FloatVector d2 = T.cast(c2.mul(ZERO));
        FloatVector d3 = T.cast(c3.mul(ZERO));
        for (int p = 0; p < k; p++) {
            int t = t0 + p * UNITS;
            IntVector a = IT.cast(IntVector.fromArray(I, w, w0 + p * WORDS));
            IntVector b0 = IT.cast(a.lanewise(VectorOperators.LSHL, 15));
            IntVector b1 = IT.cast(a.lanewise(VectorOperators.LSHL, 7));
            IntVector b2 = IT.cast(a.lanewise(VectorOperators.LSHR, 1));
            IntVector b3 = IT.cast(a.lanewise(VectorOperators.LSHR, 9));
            FloatVector f0 = T.cast(IT.cast(IT.cast(b0.and(BYTE)).lanewise(VectorOperators.XOR, BASE))
                    .reinterpretAsFloats());
            FloatVector f1 = T.cast(IT.cast(IT.cast(b1.and(BYTE)).lanewise(VectorOperators.XOR, BASE))
                    .reinterpretAsFloats());
            FloatVector f2 = T.cast(IT.cast(IT.cast(b2.and(BYTE)).lanewise(VectorOperators.XOR, BASE))
                    .reinterpretAsFloats());
            FloatVector f3 = T.cast(IT.cast(IT.cast(b3.and(BYTE)).lanewise(VectorOperators.XOR, BASE))
                    .reinterpretAsFloats());
            T.cast(f0.fma(c0, d0)).intoArray(to, t);
            T.cast(f1.fma(c1, d1)).intoArray(to, t + WORDS);
            T.cast(f2.fma(c2, d2)).intoArray(to, t + 2 * WORDS);
            T.cast(f3.fma(c3, d3)).intoArray(to, t + 3 * WORDS);
        }
    }
}
