// Written by SquareGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f64.square;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.DoubleLanes;

/** 96 x 96, in tiles of 8 rows by 3 vectors. */
final class DoubleSquare96 {
    private static final VectorSpecies<Double> S = DoubleLanes.SPECIES;
    private static final Class<? extends DoubleVector> T = DoubleLanes.TYPE;

    private DoubleSquare96() {}

    /** C = A B. */
    static void zero(double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        for (int j = 0; j < 96; j += 24) {
        for (int i = 88; i >= 0; i -= 8) {
            int a = a0 + i * 96;
            int c = c0 + i * 96 + j;
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
            for (int k = 0; k < 96; k++) {
                int b = b0 + k * 96 + j;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 16));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k + 96]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k + 192]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k + 288]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, as[a + k + 384]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, as[a + k + 480]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, as[a + k + 576]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, as[a + k + 672]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 8);
            T.cast(s0v2).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 96);
            T.cast(s1v1).intoArray(cs, c + 104);
            T.cast(s1v2).intoArray(cs, c + 112);
            T.cast(s2v0).intoArray(cs, c + 192);
            T.cast(s2v1).intoArray(cs, c + 200);
            T.cast(s2v2).intoArray(cs, c + 208);
            T.cast(s3v0).intoArray(cs, c + 288);
            T.cast(s3v1).intoArray(cs, c + 296);
            T.cast(s3v2).intoArray(cs, c + 304);
            T.cast(s4v0).intoArray(cs, c + 384);
            T.cast(s4v1).intoArray(cs, c + 392);
            T.cast(s4v2).intoArray(cs, c + 400);
            T.cast(s5v0).intoArray(cs, c + 480);
            T.cast(s5v1).intoArray(cs, c + 488);
            T.cast(s5v2).intoArray(cs, c + 496);
            T.cast(s6v0).intoArray(cs, c + 576);
            T.cast(s6v1).intoArray(cs, c + 584);
            T.cast(s6v2).intoArray(cs, c + 592);
            T.cast(s7v0).intoArray(cs, c + 672);
            T.cast(s7v1).intoArray(cs, c + 680);
            T.cast(s7v2).intoArray(cs, c + 688);
        }
        }
    }

    /** C = beta C + A B. */
    static void load(double beta, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        for (int j = 0; j < 96; j += 24) {
        for (int i = 88; i >= 0; i -= 8) {
            int a = a0 + i * 96;
            int c = c0 + i * 96 + j;
            DoubleVector s0v0 = T.cast(DoubleVector.fromArray(S, cs, c)).mul(scale);
            DoubleVector s0v1 = T.cast(DoubleVector.fromArray(S, cs, c + 8)).mul(scale);
            DoubleVector s0v2 = T.cast(DoubleVector.fromArray(S, cs, c + 16)).mul(scale);
            DoubleVector s1v0 = T.cast(DoubleVector.fromArray(S, cs, c + 96)).mul(scale);
            DoubleVector s1v1 = T.cast(DoubleVector.fromArray(S, cs, c + 104)).mul(scale);
            DoubleVector s1v2 = T.cast(DoubleVector.fromArray(S, cs, c + 112)).mul(scale);
            DoubleVector s2v0 = T.cast(DoubleVector.fromArray(S, cs, c + 192)).mul(scale);
            DoubleVector s2v1 = T.cast(DoubleVector.fromArray(S, cs, c + 200)).mul(scale);
            DoubleVector s2v2 = T.cast(DoubleVector.fromArray(S, cs, c + 208)).mul(scale);
            DoubleVector s3v0 = T.cast(DoubleVector.fromArray(S, cs, c + 288)).mul(scale);
            DoubleVector s3v1 = T.cast(DoubleVector.fromArray(S, cs, c + 296)).mul(scale);
            DoubleVector s3v2 = T.cast(DoubleVector.fromArray(S, cs, c + 304)).mul(scale);
            DoubleVector s4v0 = T.cast(DoubleVector.fromArray(S, cs, c + 384)).mul(scale);
            DoubleVector s4v1 = T.cast(DoubleVector.fromArray(S, cs, c + 392)).mul(scale);
            DoubleVector s4v2 = T.cast(DoubleVector.fromArray(S, cs, c + 400)).mul(scale);
            DoubleVector s5v0 = T.cast(DoubleVector.fromArray(S, cs, c + 480)).mul(scale);
            DoubleVector s5v1 = T.cast(DoubleVector.fromArray(S, cs, c + 488)).mul(scale);
            DoubleVector s5v2 = T.cast(DoubleVector.fromArray(S, cs, c + 496)).mul(scale);
            DoubleVector s6v0 = T.cast(DoubleVector.fromArray(S, cs, c + 576)).mul(scale);
            DoubleVector s6v1 = T.cast(DoubleVector.fromArray(S, cs, c + 584)).mul(scale);
            DoubleVector s6v2 = T.cast(DoubleVector.fromArray(S, cs, c + 592)).mul(scale);
            DoubleVector s7v0 = T.cast(DoubleVector.fromArray(S, cs, c + 672)).mul(scale);
            DoubleVector s7v1 = T.cast(DoubleVector.fromArray(S, cs, c + 680)).mul(scale);
            DoubleVector s7v2 = T.cast(DoubleVector.fromArray(S, cs, c + 688)).mul(scale);
            for (int k = 0; k < 96; k++) {
                int b = b0 + k * 96 + j;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 16));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k + 96]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k + 192]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k + 288]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, as[a + k + 384]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, as[a + k + 480]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, as[a + k + 576]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, as[a + k + 672]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 8);
            T.cast(s0v2).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 96);
            T.cast(s1v1).intoArray(cs, c + 104);
            T.cast(s1v2).intoArray(cs, c + 112);
            T.cast(s2v0).intoArray(cs, c + 192);
            T.cast(s2v1).intoArray(cs, c + 200);
            T.cast(s2v2).intoArray(cs, c + 208);
            T.cast(s3v0).intoArray(cs, c + 288);
            T.cast(s3v1).intoArray(cs, c + 296);
            T.cast(s3v2).intoArray(cs, c + 304);
            T.cast(s4v0).intoArray(cs, c + 384);
            T.cast(s4v1).intoArray(cs, c + 392);
            T.cast(s4v2).intoArray(cs, c + 400);
            T.cast(s5v0).intoArray(cs, c + 480);
            T.cast(s5v1).intoArray(cs, c + 488);
            T.cast(s5v2).intoArray(cs, c + 496);
            T.cast(s6v0).intoArray(cs, c + 576);
            T.cast(s6v1).intoArray(cs, c + 584);
            T.cast(s6v2).intoArray(cs, c + 592);
            T.cast(s7v0).intoArray(cs, c + 672);
            T.cast(s7v1).intoArray(cs, c + 680);
            T.cast(s7v2).intoArray(cs, c + 688);
        }
        }
    }

    /** C = A^T B. */
    static void zeroT(double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        for (int j = 0; j < 96; j += 24) {
        for (int i = 88; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 96 + j;
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
            for (int k = 0; k < 96; k++) {
                int b = b0 + k * 96 + j;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 16));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k * 96]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 7]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 8);
            T.cast(s0v2).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 96);
            T.cast(s1v1).intoArray(cs, c + 104);
            T.cast(s1v2).intoArray(cs, c + 112);
            T.cast(s2v0).intoArray(cs, c + 192);
            T.cast(s2v1).intoArray(cs, c + 200);
            T.cast(s2v2).intoArray(cs, c + 208);
            T.cast(s3v0).intoArray(cs, c + 288);
            T.cast(s3v1).intoArray(cs, c + 296);
            T.cast(s3v2).intoArray(cs, c + 304);
            T.cast(s4v0).intoArray(cs, c + 384);
            T.cast(s4v1).intoArray(cs, c + 392);
            T.cast(s4v2).intoArray(cs, c + 400);
            T.cast(s5v0).intoArray(cs, c + 480);
            T.cast(s5v1).intoArray(cs, c + 488);
            T.cast(s5v2).intoArray(cs, c + 496);
            T.cast(s6v0).intoArray(cs, c + 576);
            T.cast(s6v1).intoArray(cs, c + 584);
            T.cast(s6v2).intoArray(cs, c + 592);
            T.cast(s7v0).intoArray(cs, c + 672);
            T.cast(s7v1).intoArray(cs, c + 680);
            T.cast(s7v2).intoArray(cs, c + 688);
        }
        }
    }

    /** C = beta C + A^T B. */
    static void loadT(double beta, double[] as, int a0, double[] bs, int b0, double[] cs, int c0) {
        DoubleVector scale = T.cast(DoubleVector.broadcast(S, beta));
        for (int j = 0; j < 96; j += 24) {
        for (int i = 88; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 96 + j;
            DoubleVector s0v0 = T.cast(DoubleVector.fromArray(S, cs, c)).mul(scale);
            DoubleVector s0v1 = T.cast(DoubleVector.fromArray(S, cs, c + 8)).mul(scale);
            DoubleVector s0v2 = T.cast(DoubleVector.fromArray(S, cs, c + 16)).mul(scale);
            DoubleVector s1v0 = T.cast(DoubleVector.fromArray(S, cs, c + 96)).mul(scale);
            DoubleVector s1v1 = T.cast(DoubleVector.fromArray(S, cs, c + 104)).mul(scale);
            DoubleVector s1v2 = T.cast(DoubleVector.fromArray(S, cs, c + 112)).mul(scale);
            DoubleVector s2v0 = T.cast(DoubleVector.fromArray(S, cs, c + 192)).mul(scale);
            DoubleVector s2v1 = T.cast(DoubleVector.fromArray(S, cs, c + 200)).mul(scale);
            DoubleVector s2v2 = T.cast(DoubleVector.fromArray(S, cs, c + 208)).mul(scale);
            DoubleVector s3v0 = T.cast(DoubleVector.fromArray(S, cs, c + 288)).mul(scale);
            DoubleVector s3v1 = T.cast(DoubleVector.fromArray(S, cs, c + 296)).mul(scale);
            DoubleVector s3v2 = T.cast(DoubleVector.fromArray(S, cs, c + 304)).mul(scale);
            DoubleVector s4v0 = T.cast(DoubleVector.fromArray(S, cs, c + 384)).mul(scale);
            DoubleVector s4v1 = T.cast(DoubleVector.fromArray(S, cs, c + 392)).mul(scale);
            DoubleVector s4v2 = T.cast(DoubleVector.fromArray(S, cs, c + 400)).mul(scale);
            DoubleVector s5v0 = T.cast(DoubleVector.fromArray(S, cs, c + 480)).mul(scale);
            DoubleVector s5v1 = T.cast(DoubleVector.fromArray(S, cs, c + 488)).mul(scale);
            DoubleVector s5v2 = T.cast(DoubleVector.fromArray(S, cs, c + 496)).mul(scale);
            DoubleVector s6v0 = T.cast(DoubleVector.fromArray(S, cs, c + 576)).mul(scale);
            DoubleVector s6v1 = T.cast(DoubleVector.fromArray(S, cs, c + 584)).mul(scale);
            DoubleVector s6v2 = T.cast(DoubleVector.fromArray(S, cs, c + 592)).mul(scale);
            DoubleVector s7v0 = T.cast(DoubleVector.fromArray(S, cs, c + 672)).mul(scale);
            DoubleVector s7v1 = T.cast(DoubleVector.fromArray(S, cs, c + 680)).mul(scale);
            DoubleVector s7v2 = T.cast(DoubleVector.fromArray(S, cs, c + 688)).mul(scale);
            for (int k = 0; k < 96; k++) {
                int b = b0 + k * 96 + j;
                DoubleVector y0 = T.cast(DoubleVector.fromArray(S, bs, b));
                DoubleVector y1 = T.cast(DoubleVector.fromArray(S, bs, b + 8));
                DoubleVector y2 = T.cast(DoubleVector.fromArray(S, bs, b + 16));
                DoubleVector x0 = T.cast(DoubleVector.broadcast(S, as[a + k * 96]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                DoubleVector x1 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                DoubleVector x2 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                DoubleVector x3 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                DoubleVector x4 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                DoubleVector x5 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                DoubleVector x6 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                DoubleVector x7 = T.cast(DoubleVector.broadcast(S, as[a + k * 96 + 7]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 8);
            T.cast(s0v2).intoArray(cs, c + 16);
            T.cast(s1v0).intoArray(cs, c + 96);
            T.cast(s1v1).intoArray(cs, c + 104);
            T.cast(s1v2).intoArray(cs, c + 112);
            T.cast(s2v0).intoArray(cs, c + 192);
            T.cast(s2v1).intoArray(cs, c + 200);
            T.cast(s2v2).intoArray(cs, c + 208);
            T.cast(s3v0).intoArray(cs, c + 288);
            T.cast(s3v1).intoArray(cs, c + 296);
            T.cast(s3v2).intoArray(cs, c + 304);
            T.cast(s4v0).intoArray(cs, c + 384);
            T.cast(s4v1).intoArray(cs, c + 392);
            T.cast(s4v2).intoArray(cs, c + 400);
            T.cast(s5v0).intoArray(cs, c + 480);
            T.cast(s5v1).intoArray(cs, c + 488);
            T.cast(s5v2).intoArray(cs, c + 496);
            T.cast(s6v0).intoArray(cs, c + 576);
            T.cast(s6v1).intoArray(cs, c + 584);
            T.cast(s6v2).intoArray(cs, c + 592);
            T.cast(s7v0).intoArray(cs, c + 672);
            T.cast(s7v1).intoArray(cs, c + 680);
            T.cast(s7v2).intoArray(cs, c + 688);
        }
        }
    }
}
