// Written by SquareGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.square;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** 8 x 8, in tiles of 8 rows by 1 half vectors. */
final class FloatSquare8 {
    private static final VectorSpecies<Float> S = FloatLanes.HALF_SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.HALF_TYPE;

    private FloatSquare8() {}

    /** C = A B. */
    static void zero(float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        for (int i = 0; i >= 0; i -= 8) {
            int a = a0 + i * 8;
            int c = c0 + i * 8;
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s4v0 = T.cast(FloatVector.zero(S));
            FloatVector s5v0 = T.cast(FloatVector.zero(S));
            FloatVector s6v0 = T.cast(FloatVector.zero(S));
            FloatVector s7v0 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < 8; k++) {
                int b = b0 + k * 8;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k + 8]));
                s1v0 = x1.fma(y0, s1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k + 16]));
                s2v0 = x2.fma(y0, s2v0);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k + 24]));
                s3v0 = x3.fma(y0, s3v0);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k + 32]));
                s4v0 = x4.fma(y0, s4v0);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k + 40]));
                s5v0 = x5.fma(y0, s5v0);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k + 48]));
                s6v0 = x6.fma(y0, s6v0);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k + 56]));
                s7v0 = x7.fma(y0, s7v0);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s1v0).intoArray(cs, c + 8);
            T.cast(s2v0).intoArray(cs, c + 16);
            T.cast(s3v0).intoArray(cs, c + 24);
            T.cast(s4v0).intoArray(cs, c + 32);
            T.cast(s5v0).intoArray(cs, c + 40);
            T.cast(s6v0).intoArray(cs, c + 48);
            T.cast(s7v0).intoArray(cs, c + 56);
        }
    }

    /** C = beta C + A B. */
    static void load(float beta, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int i = 0; i >= 0; i -= 8) {
            int a = a0 + i * 8;
            int c = c0 + i * 8;
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, cs, c)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, cs, c + 8)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, cs, c + 16)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, cs, c + 24)).mul(scale);
            FloatVector s4v0 = T.cast(FloatVector.fromArray(S, cs, c + 32)).mul(scale);
            FloatVector s5v0 = T.cast(FloatVector.fromArray(S, cs, c + 40)).mul(scale);
            FloatVector s6v0 = T.cast(FloatVector.fromArray(S, cs, c + 48)).mul(scale);
            FloatVector s7v0 = T.cast(FloatVector.fromArray(S, cs, c + 56)).mul(scale);
            for (int k = 0; k < 8; k++) {
                int b = b0 + k * 8;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k + 8]));
                s1v0 = x1.fma(y0, s1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k + 16]));
                s2v0 = x2.fma(y0, s2v0);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k + 24]));
                s3v0 = x3.fma(y0, s3v0);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k + 32]));
                s4v0 = x4.fma(y0, s4v0);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k + 40]));
                s5v0 = x5.fma(y0, s5v0);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k + 48]));
                s6v0 = x6.fma(y0, s6v0);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k + 56]));
                s7v0 = x7.fma(y0, s7v0);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s1v0).intoArray(cs, c + 8);
            T.cast(s2v0).intoArray(cs, c + 16);
            T.cast(s3v0).intoArray(cs, c + 24);
            T.cast(s4v0).intoArray(cs, c + 32);
            T.cast(s5v0).intoArray(cs, c + 40);
            T.cast(s6v0).intoArray(cs, c + 48);
            T.cast(s7v0).intoArray(cs, c + 56);
        }
    }

    /** C = A^T B. */
    static void zeroT(float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        for (int i = 0; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 8;
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s4v0 = T.cast(FloatVector.zero(S));
            FloatVector s5v0 = T.cast(FloatVector.zero(S));
            FloatVector s6v0 = T.cast(FloatVector.zero(S));
            FloatVector s7v0 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < 8; k++) {
                int b = b0 + k * 8;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k * 8]));
                s0v0 = x0.fma(y0, s0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 7]));
                s7v0 = x7.fma(y0, s7v0);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s1v0).intoArray(cs, c + 8);
            T.cast(s2v0).intoArray(cs, c + 16);
            T.cast(s3v0).intoArray(cs, c + 24);
            T.cast(s4v0).intoArray(cs, c + 32);
            T.cast(s5v0).intoArray(cs, c + 40);
            T.cast(s6v0).intoArray(cs, c + 48);
            T.cast(s7v0).intoArray(cs, c + 56);
        }
    }

    /** C = beta C + A^T B. */
    static void loadT(float beta, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int i = 0; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 8;
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, cs, c)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, cs, c + 8)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, cs, c + 16)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, cs, c + 24)).mul(scale);
            FloatVector s4v0 = T.cast(FloatVector.fromArray(S, cs, c + 32)).mul(scale);
            FloatVector s5v0 = T.cast(FloatVector.fromArray(S, cs, c + 40)).mul(scale);
            FloatVector s6v0 = T.cast(FloatVector.fromArray(S, cs, c + 48)).mul(scale);
            FloatVector s7v0 = T.cast(FloatVector.fromArray(S, cs, c + 56)).mul(scale);
            for (int k = 0; k < 8; k++) {
                int b = b0 + k * 8;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k * 8]));
                s0v0 = x0.fma(y0, s0v0);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k * 8 + 7]));
                s7v0 = x7.fma(y0, s7v0);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s1v0).intoArray(cs, c + 8);
            T.cast(s2v0).intoArray(cs, c + 16);
            T.cast(s3v0).intoArray(cs, c + 24);
            T.cast(s4v0).intoArray(cs, c + 32);
            T.cast(s5v0).intoArray(cs, c + 40);
            T.cast(s6v0).intoArray(cs, c + 48);
            T.cast(s7v0).intoArray(cs, c + 56);
        }
    }
}
