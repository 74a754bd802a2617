package org.lanewise.kernels.internal.elementwise;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/**
 * Elementwise loops in whole vectors, one straight loop per operation (an operator as a parameter costs C2 its
 * intrinsics). Each leaves the tail to its twin in {@link ScalarSpans}, which has the same bits.
 */
final class VectorSpans {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;
    private static final int VL = FloatLanes.LENGTH;

    private VectorSpans() {}

    static void reluBackward(float scale, float[] z, int zo, float[] dz, int dzo, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            VectorMask<Float> on = T.cast(FloatVector.fromArray(S, z, zo + i)).compare(VectorOperators.GT, 0f);
            FloatVector scaled = T.cast(FloatVector.fromArray(S, dz, dzo + i)).mul(scale);
            T.cast(FloatVector.zero(S)).blend(scaled, on).intoArray(dz, dzo + i);
        }
        ScalarSpans.reluBackward(scale, z, zo + done, dz, dzo + done, n - done);
    }

    static void prelu(float[] alpha, int ao, float[] x, int xo, float[] y, int yo, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            FloatVector v = T.cast(FloatVector.fromArray(S, x, xo + i));
            FloatVector scaled = T.cast(FloatVector.fromArray(S, alpha, ao + i)).mul(v);
            scaled.blend(v, v.compare(VectorOperators.GT, 0f)).intoArray(y, yo + i);
        }
        ScalarSpans.prelu(alpha, ao + done, x, xo + done, y, yo + done, n - done);
    }

    static void preluBackward(
            float[] alpha,
            int ao,
            float[] x,
            int xo,
            float[] dy,
            int dyo,
            float[] dx,
            int dxo,
            float[] g,
            int go,
            int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            FloatVector v = T.cast(FloatVector.fromArray(S, x, xo + i));
            FloatVector d = T.cast(FloatVector.fromArray(S, dy, dyo + i));
            FloatVector old = T.cast(FloatVector.fromArray(S, g, go + i));
            VectorMask<Float> on = v.compare(VectorOperators.GT, 0f);
            T.cast(FloatVector.fromArray(S, alpha, ao + i)).mul(d).blend(d, on).intoArray(dx, dxo + i);
            v.fma(d, old).blend(old, on).intoArray(g, go + i);
        }
        ScalarSpans.preluBackward(
                alpha, ao + done, x, xo + done, dy, dyo + done, dx, dxo + done, g, go + done, n - done);
    }

    static void add(float[] x, int xo, float[] y, int yo, float[] z, int zo, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            T.cast(FloatVector.fromArray(S, x, xo + i))
                    .add(T.cast(FloatVector.fromArray(S, y, yo + i)))
                    .intoArray(z, zo + i);
        }
        ScalarSpans.add(x, xo + done, y, yo + done, z, zo + done, n - done);
    }

    static void addScaled(float factor, float[] x, int xo, float[] y, int yo, float[] z, int zo, int n) {
        int done = S.loopBound(n);
        FloatVector f = T.cast(FloatVector.broadcast(S, factor));
        for (int i = 0; i < done; i += VL) {
            f.fma(T.cast(FloatVector.fromArray(S, x, xo + i)), T.cast(FloatVector.fromArray(S, y, yo + i)))
                    .intoArray(z, zo + i);
        }
        ScalarSpans.addScaled(factor, x, xo + done, y, yo + done, z, zo + done, n - done);
    }

    static void scale(float factor, float[] x, int xo, int n) {
        int done = S.loopBound(n);
        for (int i = 0; i < done; i += VL) {
            T.cast(FloatVector.fromArray(S, x, xo + i)).mul(factor).intoArray(x, xo + i);
        }
        ScalarSpans.scale(factor, x, xo + done, n - done);
    }

    /** Adds element i of whole blocks of 16 to lane i mod 16; the sub-vectors of the 16 lanes take a pass each. */
    static void addToLanes(float[] x, int xo, int n, float[] lanes) {
        for (int v = 0; v < lanes.length; v += VL) {
            FloatVector sum = T.cast(FloatVector.fromArray(S, lanes, v));
            for (int i = v; i < n; i += RowKernels.LANES) {
                sum = T.cast(sum).add(T.cast(FloatVector.fromArray(S, x, xo + i)));
            }
            sum.intoArray(lanes, v);
        }
    }
}
