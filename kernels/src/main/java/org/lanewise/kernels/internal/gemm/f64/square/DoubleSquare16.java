// Written by SquareGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f64.square;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** 16 x 16, in tiles of 4 rows by 4 half vectors. */
final class DoubleSquare16 {
    private static final VectorSpecies<Double> S = DoubleLanes.HALF_SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.HALF_TYPE;

    private DoubleSquare16() {}

    /** C = A B. */
    static void zero(double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        for (int i = 12; i >= 0; i -= 4) {
            int a = a0 + i * 16;
            int c = c0 + i * 16;
            DoubleVector s0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v3 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v3 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v3 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v3 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < 16; k++) {
                int b = b0 + k * 16;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 4));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y3 = T.cast(DoubleVector.fromArray(S, bs, b + 12));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                s0v3 = x0.fma(y3, s0v3);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k + 16]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                s1v3 = x1.fma(y3, s1v3);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k + 32]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                s2v3 = x2.fma(y3, s2v3);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k + 48]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                s3v3 = x3.fma(y3, s3v3);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 4);
            T.cast(s0v2).intoArray(cs, c + 8);
            T.cast(s0v3).intoArray(cs, c + 12);
            T.cast(s1v0).intoArray(cs, c + 16);
            T.cast(s1v1).intoArray(cs, c + 20);
            T.cast(s1v2).intoArray(cs, c + 24);
            T.cast(s1v3).intoArray(cs, c + 28);
            T.cast(s2v0).intoArray(cs, c + 32);
            T.cast(s2v1).intoArray(cs, c + 36);
            T.cast(s2v2).intoArray(cs, c + 40);
            T.cast(s2v3).intoArray(cs, c + 44);
            T.cast(s3v0).intoArray(cs, c + 48);
            T.cast(s3v1).intoArray(cs, c + 52);
            T.cast(s3v2).intoArray(cs, c + 56);
            T.cast(s3v3).intoArray(cs, c + 60);
        }
    }

    /** C = beta C + A B. */
    static void load(double beta, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        for (int i = 12; i >= 0; i -= 4) {
            int a = a0 + i * 16;
            int c = c0 + i * 16;
            DoubleVector s0v0 = T.cast(DoubleVector.fromArray(S, cs, c)).mul(scale);
            DoubleVector s0v1 = T.cast(DoubleVector.fromArray(S, cs, c + 4)).mul(scale);
            DoubleVector s0v2 = T.cast(DoubleVector.fromArray(S, cs, c + 8)).mul(scale);
            DoubleVector s0v3 = T.cast(DoubleVector.fromArray(S, cs, c + 12)).mul(scale);
            DoubleVector s1v0 = T.cast(DoubleVector.fromArray(S, cs, c + 16)).mul(scale);
            DoubleVector s1v1 = T.cast(DoubleVector.fromArray(S, cs, c + 20)).mul(scale);
            DoubleVector s1v2 = T.cast(DoubleVector.fromArray(S, cs, c + 24)).mul(scale);
            DoubleVector s1v3 = T.cast(DoubleVector.fromArray(S, cs, c + 28)).mul(scale);
            DoubleVector s2v0 = T.cast(DoubleVector.fromArray(S, cs, c + 32)).mul(scale);
            DoubleVector s2v1 = T.cast(DoubleVector.fromArray(S, cs, c + 36)).mul(scale);
            DoubleVector s2v2 = T.cast(DoubleVector.fromArray(S, cs, c + 40)).mul(scale);
            DoubleVector s2v3 = T.cast(DoubleVector.fromArray(S, cs, c + 44)).mul(scale);
            DoubleVector s3v0 = T.cast(DoubleVector.fromArray(S, cs, c + 48)).mul(scale);
            DoubleVector s3v1 = T.cast(DoubleVector.fromArray(S, cs, c + 52)).mul(scale);
            DoubleVector s3v2 = T.cast(DoubleVector.fromArray(S, cs, c + 56)).mul(scale);
            DoubleVector s3v3 = T.cast(DoubleVector.fromArray(S, cs, c + 60)).mul(scale);
            for (int k = 0; k < 16; k++) {
                int b = b0 + k * 16;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 4));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y3 = T.cast(DoubleVector.fromArray(S, bs, b + 12));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                s0v3 = x0.fma(y3, s0v3);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k + 16]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                s1v3 = x1.fma(y3, s1v3);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k + 32]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                s2v3 = x2.fma(y3, s2v3);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k + 48]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                s3v3 = x3.fma(y3, s3v3);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 4);
            T.cast(s0v2).intoArray(cs, c + 8);
            T.cast(s0v3).intoArray(cs, c + 12);
            T.cast(s1v0).intoArray(cs, c + 16);
            T.cast(s1v1).intoArray(cs, c + 20);
            T.cast(s1v2).intoArray(cs, c + 24);
            T.cast(s1v3).intoArray(cs, c + 28);
            T.cast(s2v0).intoArray(cs, c + 32);
            T.cast(s2v1).intoArray(cs, c + 36);
            T.cast(s2v2).intoArray(cs, c + 40);
            T.cast(s2v3).intoArray(cs, c + 44);
            T.cast(s3v0).intoArray(cs, c + 48);
            T.cast(s3v1).intoArray(cs, c + 52);
            T.cast(s3v2).intoArray(cs, c + 56);
            T.cast(s3v3).intoArray(cs, c + 60);
        }
    }

    /** C = A^T B. */
    static void zeroT(double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        for (int i = 12; i >= 0; i -= 4) {
            int a = a0 + i;
            int c = c0 + i * 16;
            DoubleVector s0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v3 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v3 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v3 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v3 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < 16; k++) {
                int b = b0 + k * 16;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 4));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y3 = T.cast(DoubleVector.fromArray(S, bs, b + 12));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k * 16]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                s0v3 = x0.fma(y3, s0v3);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k * 16 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                s1v3 = x1.fma(y3, s1v3);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k * 16 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                s2v3 = x2.fma(y3, s2v3);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k * 16 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                s3v3 = x3.fma(y3, s3v3);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 4);
            T.cast(s0v2).intoArray(cs, c + 8);
            T.cast(s0v3).intoArray(cs, c + 12);
            T.cast(s1v0).intoArray(cs, c + 16);
            T.cast(s1v1).intoArray(cs, c + 20);
            T.cast(s1v2).intoArray(cs, c + 24);
            T.cast(s1v3).intoArray(cs, c + 28);
            T.cast(s2v0).intoArray(cs, c + 32);
            T.cast(s2v1).intoArray(cs, c + 36);
            T.cast(s2v2).intoArray(cs, c + 40);
            T.cast(s2v3).intoArray(cs, c + 44);
            T.cast(s3v0).intoArray(cs, c + 48);
            T.cast(s3v1).intoArray(cs, c + 52);
            T.cast(s3v2).intoArray(cs, c + 56);
            T.cast(s3v3).intoArray(cs, c + 60);
        }
    }

    /** C = beta C + A^T B. */
    static void loadT(double beta, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        for (int i = 12; i >= 0; i -= 4) {
            int a = a0 + i;
            int c = c0 + i * 16;
            DoubleVector s0v0 = T.cast(DoubleVector.fromArray(S, cs, c)).mul(scale);
            DoubleVector s0v1 = T.cast(DoubleVector.fromArray(S, cs, c + 4)).mul(scale);
            DoubleVector s0v2 = T.cast(DoubleVector.fromArray(S, cs, c + 8)).mul(scale);
            DoubleVector s0v3 = T.cast(DoubleVector.fromArray(S, cs, c + 12)).mul(scale);
            DoubleVector s1v0 = T.cast(DoubleVector.fromArray(S, cs, c + 16)).mul(scale);
            DoubleVector s1v1 = T.cast(DoubleVector.fromArray(S, cs, c + 20)).mul(scale);
            DoubleVector s1v2 = T.cast(DoubleVector.fromArray(S, cs, c + 24)).mul(scale);
            DoubleVector s1v3 = T.cast(DoubleVector.fromArray(S, cs, c + 28)).mul(scale);
            DoubleVector s2v0 = T.cast(DoubleVector.fromArray(S, cs, c + 32)).mul(scale);
            DoubleVector s2v1 = T.cast(DoubleVector.fromArray(S, cs, c + 36)).mul(scale);
            DoubleVector s2v2 = T.cast(DoubleVector.fromArray(S, cs, c + 40)).mul(scale);
            DoubleVector s2v3 = T.cast(DoubleVector.fromArray(S, cs, c + 44)).mul(scale);
            DoubleVector s3v0 = T.cast(DoubleVector.fromArray(S, cs, c + 48)).mul(scale);
            DoubleVector s3v1 = T.cast(DoubleVector.fromArray(S, cs, c + 52)).mul(scale);
            DoubleVector s3v2 = T.cast(DoubleVector.fromArray(S, cs, c + 56)).mul(scale);
            DoubleVector s3v3 = T.cast(DoubleVector.fromArray(S, cs, c + 60)).mul(scale);
            for (int k = 0; k < 16; k++) {
                int b = b0 + k * 16;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 4));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y3 = T.cast(DoubleVector.fromArray(S, bs, b + 12));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k * 16]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                s0v3 = x0.fma(y3, s0v3);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k * 16 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                s1v3 = x1.fma(y3, s1v3);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k * 16 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                s2v3 = x2.fma(y3, s2v3);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k * 16 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                s3v3 = x3.fma(y3, s3v3);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 4);
            T.cast(s0v2).intoArray(cs, c + 8);
            T.cast(s0v3).intoArray(cs, c + 12);
            T.cast(s1v0).intoArray(cs, c + 16);
            T.cast(s1v1).intoArray(cs, c + 20);
            T.cast(s1v2).intoArray(cs, c + 24);
            T.cast(s1v3).intoArray(cs, c + 28);
            T.cast(s2v0).intoArray(cs, c + 32);
            T.cast(s2v1).intoArray(cs, c + 36);
            T.cast(s2v2).intoArray(cs, c + 40);
            T.cast(s2v3).intoArray(cs, c + 44);
            T.cast(s3v0).intoArray(cs, c + 48);
            T.cast(s3v1).intoArray(cs, c + 52);
            T.cast(s3v2).intoArray(cs, c + 56);
            T.cast(s3v3).intoArray(cs, c + 60);
        }
    }
}
