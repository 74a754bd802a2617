// Written by SquareGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.square;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** 64 x 64, in tiles of 8 rows by 2 vectors. */
final class FloatSquare64 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;

    private FloatSquare64() {}

    /** C = A B. */
    static void zero(float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        for (int j = 0; j < 64; j += 32) {
        for (int i = 56; i >= 0; i -= 8) {
            int a = a0 + i * 64;
            int c = c0 + i * 64 + j;
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s0v1 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v1 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v1 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v1 = T.cast(FloatVector.zero(S));
            FloatVector s4v0 = T.cast(FloatVector.zero(S));
            FloatVector s4v1 = T.cast(FloatVector.zero(S));
            FloatVector s5v0 = T.cast(FloatVector.zero(S));
            FloatVector s5v1 = T.cast(FloatVector.zero(S));
            FloatVector s6v0 = T.cast(FloatVector.zero(S));
            FloatVector s6v1 = T.cast(FloatVector.zero(S));
            FloatVector s7v0 = T.cast(FloatVector.zero(S));
            FloatVector s7v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < 64; k++) {
                int b = b0 + k * 64 + j;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, bs, b + 16));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k + 64]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k + 128]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k + 192]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k + 256]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k + 320]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k + 384]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k + 448]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 64);
            T.cast(s1v1).intoArray(cs, c + 80);
            T.cast(s2v0).intoArray(cs, c + 128);
            T.cast(s2v1).intoArray(cs, c + 144);
            T.cast(s3v0).intoArray(cs, c + 192);
            T.cast(s3v1).intoArray(cs, c + 208);
            T.cast(s4v0).intoArray(cs, c + 256);
            T.cast(s4v1).intoArray(cs, c + 272);
            T.cast(s5v0).intoArray(cs, c + 320);
            T.cast(s5v1).intoArray(cs, c + 336);
            T.cast(s6v0).intoArray(cs, c + 384);
            T.cast(s6v1).intoArray(cs, c + 400);
            T.cast(s7v0).intoArray(cs, c + 448);
            T.cast(s7v1).intoArray(cs, c + 464);
        }
        }
    }

    /** C = beta C + A B. */
    static void load(float beta, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int j = 0; j < 64; j += 32) {
        for (int i = 56; i >= 0; i -= 8) {
            int a = a0 + i * 64;
            int c = c0 + i * 64 + j;
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, cs, c)).mul(scale);
            FloatVector s0v1 = T.cast(FloatVector.fromArray(S, cs, c + 16)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, cs, c + 64)).mul(scale);
            FloatVector s1v1 = T.cast(FloatVector.fromArray(S, cs, c + 80)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, cs, c + 128)).mul(scale);
            FloatVector s2v1 = T.cast(FloatVector.fromArray(S, cs, c + 144)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, cs, c + 192)).mul(scale);
            FloatVector s3v1 = T.cast(FloatVector.fromArray(S, cs, c + 208)).mul(scale);
            FloatVector s4v0 = T.cast(FloatVector.fromArray(S, cs, c + 256)).mul(scale);
            FloatVector s4v1 = T.cast(FloatVector.fromArray(S, cs, c + 272)).mul(scale);
            FloatVector s5v0 = T.cast(FloatVector.fromArray(S, cs, c + 320)).mul(scale);
            FloatVector s5v1 = T.cast(FloatVector.fromArray(S, cs, c + 336)).mul(scale);
            FloatVector s6v0 = T.cast(FloatVector.fromArray(S, cs, c + 384)).mul(scale);
            FloatVector s6v1 = T.cast(FloatVector.fromArray(S, cs, c + 400)).mul(scale);
            FloatVector s7v0 = T.cast(FloatVector.fromArray(S, cs, c + 448)).mul(scale);
            FloatVector s7v1 = T.cast(FloatVector.fromArray(S, cs, c + 464)).mul(scale);
            for (int k = 0; k < 64; k++) {
                int b = b0 + k * 64 + j;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, bs, b + 16));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k + 64]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k + 128]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k + 192]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k + 256]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k + 320]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k + 384]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k + 448]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 64);
            T.cast(s1v1).intoArray(cs, c + 80);
            T.cast(s2v0).intoArray(cs, c + 128);
            T.cast(s2v1).intoArray(cs, c + 144);
            T.cast(s3v0).intoArray(cs, c + 192);
            T.cast(s3v1).intoArray(cs, c + 208);
            T.cast(s4v0).intoArray(cs, c + 256);
            T.cast(s4v1).intoArray(cs, c + 272);
            T.cast(s5v0).intoArray(cs, c + 320);
            T.cast(s5v1).intoArray(cs, c + 336);
            T.cast(s6v0).intoArray(cs, c + 384);
            T.cast(s6v1).intoArray(cs, c + 400);
            T.cast(s7v0).intoArray(cs, c + 448);
            T.cast(s7v1).intoArray(cs, c + 464);
        }
        }
    }

    /** C = A^T B. */
    static void zeroT(float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        for (int j = 0; j < 64; j += 32) {
        for (int i = 56; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 64 + j;
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s0v1 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v1 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v1 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v1 = T.cast(FloatVector.zero(S));
            FloatVector s4v0 = T.cast(FloatVector.zero(S));
            FloatVector s4v1 = T.cast(FloatVector.zero(S));
            FloatVector s5v0 = T.cast(FloatVector.zero(S));
            FloatVector s5v1 = T.cast(FloatVector.zero(S));
            FloatVector s6v0 = T.cast(FloatVector.zero(S));
            FloatVector s6v1 = T.cast(FloatVector.zero(S));
            FloatVector s7v0 = T.cast(FloatVector.zero(S));
            FloatVector s7v1 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < 64; k++) {
                int b = b0 + k * 64 + j;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, bs, b + 16));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k * 64]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 7]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 64);
            T.cast(s1v1).intoArray(cs, c + 80);
            T.cast(s2v0).intoArray(cs, c + 128);
            T.cast(s2v1).intoArray(cs, c + 144);
            T.cast(s3v0).intoArray(cs, c + 192);
            T.cast(s3v1).intoArray(cs, c + 208);
            T.cast(s4v0).intoArray(cs, c + 256);
            T.cast(s4v1).intoArray(cs, c + 272);
            T.cast(s5v0).intoArray(cs, c + 320);
            T.cast(s5v1).intoArray(cs, c + 336);
            T.cast(s6v0).intoArray(cs, c + 384);
            T.cast(s6v1).intoArray(cs, c + 400);
            T.cast(s7v0).intoArray(cs, c + 448);
            T.cast(s7v1).intoArray(cs, c + 464);
        }
        }
    }

    /** C = beta C + A^T B. */
    static void loadT(float beta, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int j = 0; j < 64; j += 32) {
        for (int i = 56; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 64 + j;
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, cs, c)).mul(scale);
            FloatVector s0v1 = T.cast(FloatVector.fromArray(S, cs, c + 16)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, cs, c + 64)).mul(scale);
            FloatVector s1v1 = T.cast(FloatVector.fromArray(S, cs, c + 80)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, cs, c + 128)).mul(scale);
            FloatVector s2v1 = T.cast(FloatVector.fromArray(S, cs, c + 144)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, cs, c + 192)).mul(scale);
            FloatVector s3v1 = T.cast(FloatVector.fromArray(S, cs, c + 208)).mul(scale);
            FloatVector s4v0 = T.cast(FloatVector.fromArray(S, cs, c + 256)).mul(scale);
            FloatVector s4v1 = T.cast(FloatVector.fromArray(S, cs, c + 272)).mul(scale);
            FloatVector s5v0 = T.cast(FloatVector.fromArray(S, cs, c + 320)).mul(scale);
            FloatVector s5v1 = T.cast(FloatVector.fromArray(S, cs, c + 336)).mul(scale);
            FloatVector s6v0 = T.cast(FloatVector.fromArray(S, cs, c + 384)).mul(scale);
            FloatVector s6v1 = T.cast(FloatVector.fromArray(S, cs, c + 400)).mul(scale);
            FloatVector s7v0 = T.cast(FloatVector.fromArray(S, cs, c + 448)).mul(scale);
            FloatVector s7v1 = T.cast(FloatVector.fromArray(S, cs, c + 464)).mul(scale);
            for (int k = 0; k < 64; k++) {
                int b = b0 + k * 64 + j;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, bs, b + 16));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k * 64]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k * 64 + 7]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 64);
            T.cast(s1v1).intoArray(cs, c + 80);
            T.cast(s2v0).intoArray(cs, c + 128);
            T.cast(s2v1).intoArray(cs, c + 144);
            T.cast(s3v0).intoArray(cs, c + 192);
            T.cast(s3v1).intoArray(cs, c + 208);
            T.cast(s4v0).intoArray(cs, c + 256);
            T.cast(s4v1).intoArray(cs, c + 272);
            T.cast(s5v0).intoArray(cs, c + 320);
            T.cast(s5v1).intoArray(cs, c + 336);
            T.cast(s6v0).intoArray(cs, c + 384);
            T.cast(s6v1).intoArray(cs, c + 400);
            T.cast(s7v0).intoArray(cs, c + 448);
            T.cast(s7v1).intoArray(cs, c + 464);
        }
        }
    }
}
