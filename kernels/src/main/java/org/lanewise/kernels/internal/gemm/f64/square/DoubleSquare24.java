// Written by SquareGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f64.square;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** 24 x 24, in tiles of 8 rows by 3 vectors. */
final class DoubleSquare24 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;

    private DoubleSquare24() {}

    /** C = A B. */
    static void zero(double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        for (int i = 16; i >= 0; i -= 8) {
            int a = a0 + i * 24;
            int c = c0 + i * 24;
            DoubleVector s0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s4v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s4v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s4v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s5v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s5v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s5v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s6v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s6v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s6v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s7v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s7v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s7v2 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < 24; k++) {
                int b = b0 + k * 24;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 16));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k + 24]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k + 48]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k + 72]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, as[a + k + 96]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, as[a + k + 120]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, as[a + k + 144]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, as[a + k + 168]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 8);
            T.cast(s0v2).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 24);
            T.cast(s1v1).intoArray(cs, c + 32);
            T.cast(s1v2).intoArray(cs, c + 40);
            T.cast(s2v0).intoArray(cs, c + 48);
            T.cast(s2v1).intoArray(cs, c + 56);
            T.cast(s2v2).intoArray(cs, c + 64);
            T.cast(s3v0).intoArray(cs, c + 72);
            T.cast(s3v1).intoArray(cs, c + 80);
            T.cast(s3v2).intoArray(cs, c + 88);
            T.cast(s4v0).intoArray(cs, c + 96);
            T.cast(s4v1).intoArray(cs, c + 104);
            T.cast(s4v2).intoArray(cs, c + 112);
            T.cast(s5v0).intoArray(cs, c + 120);
            T.cast(s5v1).intoArray(cs, c + 128);
            T.cast(s5v2).intoArray(cs, c + 136);
            T.cast(s6v0).intoArray(cs, c + 144);
            T.cast(s6v1).intoArray(cs, c + 152);
            T.cast(s6v2).intoArray(cs, c + 160);
            T.cast(s7v0).intoArray(cs, c + 168);
            T.cast(s7v1).intoArray(cs, c + 176);
            T.cast(s7v2).intoArray(cs, c + 184);
        }
    }

    /** C = beta C + A B. */
    static void load(double beta, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        for (int i = 16; i >= 0; i -= 8) {
            int a = a0 + i * 24;
            int c = c0 + i * 24;
            DoubleVector s0v0 = T.cast(DoubleVector.fromArray(S, cs, c)).mul(scale);
            DoubleVector s0v1 = T.cast(DoubleVector.fromArray(S, cs, c + 8)).mul(scale);
            DoubleVector s0v2 = T.cast(DoubleVector.fromArray(S, cs, c + 16)).mul(scale);
            DoubleVector s1v0 = T.cast(DoubleVector.fromArray(S, cs, c + 24)).mul(scale);
            DoubleVector s1v1 = T.cast(DoubleVector.fromArray(S, cs, c + 32)).mul(scale);
            DoubleVector s1v2 = T.cast(DoubleVector.fromArray(S, cs, c + 40)).mul(scale);
            DoubleVector s2v0 = T.cast(DoubleVector.fromArray(S, cs, c + 48)).mul(scale);
            DoubleVector s2v1 = T.cast(DoubleVector.fromArray(S, cs, c + 56)).mul(scale);
            DoubleVector s2v2 = T.cast(DoubleVector.fromArray(S, cs, c + 64)).mul(scale);
            DoubleVector s3v0 = T.cast(DoubleVector.fromArray(S, cs, c + 72)).mul(scale);
            DoubleVector s3v1 = T.cast(DoubleVector.fromArray(S, cs, c + 80)).mul(scale);
            DoubleVector s3v2 = T.cast(DoubleVector.fromArray(S, cs, c + 88)).mul(scale);
            DoubleVector s4v0 = T.cast(DoubleVector.fromArray(S, cs, c + 96)).mul(scale);
            DoubleVector s4v1 = T.cast(DoubleVector.fromArray(S, cs, c + 104)).mul(scale);
            DoubleVector s4v2 = T.cast(DoubleVector.fromArray(S, cs, c + 112)).mul(scale);
            DoubleVector s5v0 = T.cast(DoubleVector.fromArray(S, cs, c + 120)).mul(scale);
            DoubleVector s5v1 = T.cast(DoubleVector.fromArray(S, cs, c + 128)).mul(scale);
            DoubleVector s5v2 = T.cast(DoubleVector.fromArray(S, cs, c + 136)).mul(scale);
            DoubleVector s6v0 = T.cast(DoubleVector.fromArray(S, cs, c + 144)).mul(scale);
            DoubleVector s6v1 = T.cast(DoubleVector.fromArray(S, cs, c + 152)).mul(scale);
            DoubleVector s6v2 = T.cast(DoubleVector.fromArray(S, cs, c + 160)).mul(scale);
            DoubleVector s7v0 = T.cast(DoubleVector.fromArray(S, cs, c + 168)).mul(scale);
            DoubleVector s7v1 = T.cast(DoubleVector.fromArray(S, cs, c + 176)).mul(scale);
            DoubleVector s7v2 = T.cast(DoubleVector.fromArray(S, cs, c + 184)).mul(scale);
            for (int k = 0; k < 24; k++) {
                int b = b0 + k * 24;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 16));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k + 24]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k + 48]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k + 72]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, as[a + k + 96]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, as[a + k + 120]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, as[a + k + 144]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, as[a + k + 168]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 8);
            T.cast(s0v2).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 24);
            T.cast(s1v1).intoArray(cs, c + 32);
            T.cast(s1v2).intoArray(cs, c + 40);
            T.cast(s2v0).intoArray(cs, c + 48);
            T.cast(s2v1).intoArray(cs, c + 56);
            T.cast(s2v2).intoArray(cs, c + 64);
            T.cast(s3v0).intoArray(cs, c + 72);
            T.cast(s3v1).intoArray(cs, c + 80);
            T.cast(s3v2).intoArray(cs, c + 88);
            T.cast(s4v0).intoArray(cs, c + 96);
            T.cast(s4v1).intoArray(cs, c + 104);
            T.cast(s4v2).intoArray(cs, c + 112);
            T.cast(s5v0).intoArray(cs, c + 120);
            T.cast(s5v1).intoArray(cs, c + 128);
            T.cast(s5v2).intoArray(cs, c + 136);
            T.cast(s6v0).intoArray(cs, c + 144);
            T.cast(s6v1).intoArray(cs, c + 152);
            T.cast(s6v2).intoArray(cs, c + 160);
            T.cast(s7v0).intoArray(cs, c + 168);
            T.cast(s7v1).intoArray(cs, c + 176);
            T.cast(s7v2).intoArray(cs, c + 184);
        }
    }

    /** C = A^T B. */
    static void zeroT(double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        for (int i = 16; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 24;
            DoubleVector s0v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s0v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s1v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s2v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s3v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s4v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s4v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s4v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s5v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s5v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s5v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s6v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s6v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s6v2 = T.cast(DoubleVector.zero(S));
            DoubleVector s7v0 = T.cast(DoubleVector.zero(S));
            DoubleVector s7v1 = T.cast(DoubleVector.zero(S));
            DoubleVector s7v2 = T.cast(DoubleVector.zero(S));
            for (int k = 0; k < 24; k++) {
                int b = b0 + k * 24;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 16));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k * 24]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 7]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 8);
            T.cast(s0v2).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 24);
            T.cast(s1v1).intoArray(cs, c + 32);
            T.cast(s1v2).intoArray(cs, c + 40);
            T.cast(s2v0).intoArray(cs, c + 48);
            T.cast(s2v1).intoArray(cs, c + 56);
            T.cast(s2v2).intoArray(cs, c + 64);
            T.cast(s3v0).intoArray(cs, c + 72);
            T.cast(s3v1).intoArray(cs, c + 80);
            T.cast(s3v2).intoArray(cs, c + 88);
            T.cast(s4v0).intoArray(cs, c + 96);
            T.cast(s4v1).intoArray(cs, c + 104);
            T.cast(s4v2).intoArray(cs, c + 112);
            T.cast(s5v0).intoArray(cs, c + 120);
            T.cast(s5v1).intoArray(cs, c + 128);
            T.cast(s5v2).intoArray(cs, c + 136);
            T.cast(s6v0).intoArray(cs, c + 144);
            T.cast(s6v1).intoArray(cs, c + 152);
            T.cast(s6v2).intoArray(cs, c + 160);
            T.cast(s7v0).intoArray(cs, c + 168);
            T.cast(s7v1).intoArray(cs, c + 176);
            T.cast(s7v2).intoArray(cs, c + 184);
        }
    }

    /** C = beta C + A^T B. */
    static void loadT(double beta, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        for (int i = 16; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 24;
            DoubleVector s0v0 = T.cast(DoubleVector.fromArray(S, cs, c)).mul(scale);
            DoubleVector s0v1 = T.cast(DoubleVector.fromArray(S, cs, c + 8)).mul(scale);
            DoubleVector s0v2 = T.cast(DoubleVector.fromArray(S, cs, c + 16)).mul(scale);
            DoubleVector s1v0 = T.cast(DoubleVector.fromArray(S, cs, c + 24)).mul(scale);
            DoubleVector s1v1 = T.cast(DoubleVector.fromArray(S, cs, c + 32)).mul(scale);
            DoubleVector s1v2 = T.cast(DoubleVector.fromArray(S, cs, c + 40)).mul(scale);
            DoubleVector s2v0 = T.cast(DoubleVector.fromArray(S, cs, c + 48)).mul(scale);
            DoubleVector s2v1 = T.cast(DoubleVector.fromArray(S, cs, c + 56)).mul(scale);
            DoubleVector s2v2 = T.cast(DoubleVector.fromArray(S, cs, c + 64)).mul(scale);
            DoubleVector s3v0 = T.cast(DoubleVector.fromArray(S, cs, c + 72)).mul(scale);
            DoubleVector s3v1 = T.cast(DoubleVector.fromArray(S, cs, c + 80)).mul(scale);
            DoubleVector s3v2 = T.cast(DoubleVector.fromArray(S, cs, c + 88)).mul(scale);
            DoubleVector s4v0 = T.cast(DoubleVector.fromArray(S, cs, c + 96)).mul(scale);
            DoubleVector s4v1 = T.cast(DoubleVector.fromArray(S, cs, c + 104)).mul(scale);
            DoubleVector s4v2 = T.cast(DoubleVector.fromArray(S, cs, c + 112)).mul(scale);
            DoubleVector s5v0 = T.cast(DoubleVector.fromArray(S, cs, c + 120)).mul(scale);
            DoubleVector s5v1 = T.cast(DoubleVector.fromArray(S, cs, c + 128)).mul(scale);
            DoubleVector s5v2 = T.cast(DoubleVector.fromArray(S, cs, c + 136)).mul(scale);
            DoubleVector s6v0 = T.cast(DoubleVector.fromArray(S, cs, c + 144)).mul(scale);
            DoubleVector s6v1 = T.cast(DoubleVector.fromArray(S, cs, c + 152)).mul(scale);
            DoubleVector s6v2 = T.cast(DoubleVector.fromArray(S, cs, c + 160)).mul(scale);
            DoubleVector s7v0 = T.cast(DoubleVector.fromArray(S, cs, c + 168)).mul(scale);
            DoubleVector s7v1 = T.cast(DoubleVector.fromArray(S, cs, c + 176)).mul(scale);
            DoubleVector s7v2 = T.cast(DoubleVector.fromArray(S, cs, c + 184)).mul(scale);
            for (int k = 0; k < 24; k++) {
                int b = b0 + k * 24;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 16));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k * 24]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, as[a + k * 24 + 7]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 8);
            T.cast(s0v2).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 24);
            T.cast(s1v1).intoArray(cs, c + 32);
            T.cast(s1v2).intoArray(cs, c + 40);
            T.cast(s2v0).intoArray(cs, c + 48);
            T.cast(s2v1).intoArray(cs, c + 56);
            T.cast(s2v2).intoArray(cs, c + 64);
            T.cast(s3v0).intoArray(cs, c + 72);
            T.cast(s3v1).intoArray(cs, c + 80);
            T.cast(s3v2).intoArray(cs, c + 88);
            T.cast(s4v0).intoArray(cs, c + 96);
            T.cast(s4v1).intoArray(cs, c + 104);
            T.cast(s4v2).intoArray(cs, c + 112);
            T.cast(s5v0).intoArray(cs, c + 120);
            T.cast(s5v1).intoArray(cs, c + 128);
            T.cast(s5v2).intoArray(cs, c + 136);
            T.cast(s6v0).intoArray(cs, c + 144);
            T.cast(s6v1).intoArray(cs, c + 152);
            T.cast(s6v2).intoArray(cs, c + 160);
            T.cast(s7v0).intoArray(cs, c + 168);
            T.cast(s7v1).intoArray(cs, c + 176);
            T.cast(s7v2).intoArray(cs, c + 184);
        }
    }
}
