// Written by SquareGenerator; change it there.
package org.lanewise.kernels.internal.gemm.f32.square;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;
import org.lanewise.kernels.internal.FloatLanes;

/** 96 x 96, in tiles of 8 rows by 3 vectors. */
final class FloatSquare96 {
    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;
    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;

    private FloatSquare96() {}

    /** C = A B. */
    static void zero(float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        for (int j = 0; j < 96; j += 48) {
        for (int i = 88; i >= 0; i -= 8) {
            int a = a0 + i * 96;
            int c = c0 + i * 96 + j;
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s0v1 = T.cast(FloatVector.zero(S));
            FloatVector s0v2 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v1 = T.cast(FloatVector.zero(S));
            FloatVector s1v2 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v1 = T.cast(FloatVector.zero(S));
            FloatVector s2v2 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v1 = T.cast(FloatVector.zero(S));
            FloatVector s3v2 = T.cast(FloatVector.zero(S));
            FloatVector s4v0 = T.cast(FloatVector.zero(S));
            FloatVector s4v1 = T.cast(FloatVector.zero(S));
            FloatVector s4v2 = T.cast(FloatVector.zero(S));
            FloatVector s5v0 = T.cast(FloatVector.zero(S));
            FloatVector s5v1 = T.cast(FloatVector.zero(S));
            FloatVector s5v2 = T.cast(FloatVector.zero(S));
            FloatVector s6v0 = T.cast(FloatVector.zero(S));
            FloatVector s6v1 = T.cast(FloatVector.zero(S));
            FloatVector s6v2 = T.cast(FloatVector.zero(S));
            FloatVector s7v0 = T.cast(FloatVector.zero(S));
            FloatVector s7v1 = T.cast(FloatVector.zero(S));
            FloatVector s7v2 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < 96; k++) {
                int b = b0 + k * 96 + j;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, bs, b + 16));
                FloatVector y2 = T.cast(FloatVector.fromArray(S, bs, b + 32));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k + 96]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k + 192]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k + 288]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k + 384]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k + 480]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k + 576]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k + 672]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 16);
            T.cast(s0v2).intoArray(cs, c + 32);
            T.cast(s1v0).intoArray(cs, c + 96);
            T.cast(s1v1).intoArray(cs, c + 112);
            T.cast(s1v2).intoArray(cs, c + 128);
            T.cast(s2v0).intoArray(cs, c + 192);
            T.cast(s2v1).intoArray(cs, c + 208);
            T.cast(s2v2).intoArray(cs, c + 224);
            T.cast(s3v0).intoArray(cs, c + 288);
            T.cast(s3v1).intoArray(cs, c + 304);
            T.cast(s3v2).intoArray(cs, c + 320);
            T.cast(s4v0).intoArray(cs, c + 384);
            T.cast(s4v1).intoArray(cs, c + 400);
            T.cast(s4v2).intoArray(cs, c + 416);
            T.cast(s5v0).intoArray(cs, c + 480);
            T.cast(s5v1).intoArray(cs, c + 496);
            T.cast(s5v2).intoArray(cs, c + 512);
            T.cast(s6v0).intoArray(cs, c + 576);
            T.cast(s6v1).intoArray(cs, c + 592);
            T.cast(s6v2).intoArray(cs, c + 608);
            T.cast(s7v0).intoArray(cs, c + 672);
            T.cast(s7v1).intoArray(cs, c + 688);
            T.cast(s7v2).intoArray(cs, c + 704);
        }
        }
    }

    /** C = beta C + A B. */
    static void load(float beta, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int j = 0; j < 96; j += 48) {
        for (int i = 88; i >= 0; i -= 8) {
            int a = a0 + i * 96;
            int c = c0 + i * 96 + j;
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, cs, c)).mul(scale);
            FloatVector s0v1 = T.cast(FloatVector.fromArray(S, cs, c + 16)).mul(scale);
            FloatVector s0v2 = T.cast(FloatVector.fromArray(S, cs, c + 32)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, cs, c + 96)).mul(scale);
            FloatVector s1v1 = T.cast(FloatVector.fromArray(S, cs, c + 112)).mul(scale);
            FloatVector s1v2 = T.cast(FloatVector.fromArray(S, cs, c + 128)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, cs, c + 192)).mul(scale);
            FloatVector s2v1 = T.cast(FloatVector.fromArray(S, cs, c + 208)).mul(scale);
            FloatVector s2v2 = T.cast(FloatVector.fromArray(S, cs, c + 224)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, cs, c + 288)).mul(scale);
            FloatVector s3v1 = T.cast(FloatVector.fromArray(S, cs, c + 304)).mul(scale);
            FloatVector s3v2 = T.cast(FloatVector.fromArray(S, cs, c + 320)).mul(scale);
            FloatVector s4v0 = T.cast(FloatVector.fromArray(S, cs, c + 384)).mul(scale);
            FloatVector s4v1 = T.cast(FloatVector.fromArray(S, cs, c + 400)).mul(scale);
            FloatVector s4v2 = T.cast(FloatVector.fromArray(S, cs, c + 416)).mul(scale);
            FloatVector s5v0 = T.cast(FloatVector.fromArray(S, cs, c + 480)).mul(scale);
            FloatVector s5v1 = T.cast(FloatVector.fromArray(S, cs, c + 496)).mul(scale);
            FloatVector s5v2 = T.cast(FloatVector.fromArray(S, cs, c + 512)).mul(scale);
            FloatVector s6v0 = T.cast(FloatVector.fromArray(S, cs, c + 576)).mul(scale);
            FloatVector s6v1 = T.cast(FloatVector.fromArray(S, cs, c + 592)).mul(scale);
            FloatVector s6v2 = T.cast(FloatVector.fromArray(S, cs, c + 608)).mul(scale);
            FloatVector s7v0 = T.cast(FloatVector.fromArray(S, cs, c + 672)).mul(scale);
            FloatVector s7v1 = T.cast(FloatVector.fromArray(S, cs, c + 688)).mul(scale);
            FloatVector s7v2 = T.cast(FloatVector.fromArray(S, cs, c + 704)).mul(scale);
            for (int k = 0; k < 96; k++) {
                int b = b0 + k * 96 + j;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, bs, b + 16));
                FloatVector y2 = T.cast(FloatVector.fromArray(S, bs, b + 32));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k + 96]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k + 192]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k + 288]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k + 384]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k + 480]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k + 576]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k + 672]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 16);
            T.cast(s0v2).intoArray(cs, c + 32);
            T.cast(s1v0).intoArray(cs, c + 96);
            T.cast(s1v1).intoArray(cs, c + 112);
            T.cast(s1v2).intoArray(cs, c + 128);
            T.cast(s2v0).intoArray(cs, c + 192);
            T.cast(s2v1).intoArray(cs, c + 208);
            T.cast(s2v2).intoArray(cs, c + 224);
            T.cast(s3v0).intoArray(cs, c + 288);
            T.cast(s3v1).intoArray(cs, c + 304);
            T.cast(s3v2).intoArray(cs, c + 320);
            T.cast(s4v0).intoArray(cs, c + 384);
            T.cast(s4v1).intoArray(cs, c + 400);
            T.cast(s4v2).intoArray(cs, c + 416);
            T.cast(s5v0).intoArray(cs, c + 480);
            T.cast(s5v1).intoArray(cs, c + 496);
            T.cast(s5v2).intoArray(cs, c + 512);
            T.cast(s6v0).intoArray(cs, c + 576);
            T.cast(s6v1).intoArray(cs, c + 592);
            T.cast(s6v2).intoArray(cs, c + 608);
            T.cast(s7v0).intoArray(cs, c + 672);
            T.cast(s7v1).intoArray(cs, c + 688);
            T.cast(s7v2).intoArray(cs, c + 704);
        }
        }
    }

    /** C = A^T B. */
    static void zeroT(float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        for (int j = 0; j < 96; j += 48) {
        for (int i = 88; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 96 + j;
            FloatVector s0v0 = T.cast(FloatVector.zero(S));
            FloatVector s0v1 = T.cast(FloatVector.zero(S));
            FloatVector s0v2 = T.cast(FloatVector.zero(S));
            FloatVector s1v0 = T.cast(FloatVector.zero(S));
            FloatVector s1v1 = T.cast(FloatVector.zero(S));
            FloatVector s1v2 = T.cast(FloatVector.zero(S));
            FloatVector s2v0 = T.cast(FloatVector.zero(S));
            FloatVector s2v1 = T.cast(FloatVector.zero(S));
            FloatVector s2v2 = T.cast(FloatVector.zero(S));
            FloatVector s3v0 = T.cast(FloatVector.zero(S));
            FloatVector s3v1 = T.cast(FloatVector.zero(S));
            FloatVector s3v2 = T.cast(FloatVector.zero(S));
            FloatVector s4v0 = T.cast(FloatVector.zero(S));
            FloatVector s4v1 = T.cast(FloatVector.zero(S));
            FloatVector s4v2 = T.cast(FloatVector.zero(S));
            FloatVector s5v0 = T.cast(FloatVector.zero(S));
            FloatVector s5v1 = T.cast(FloatVector.zero(S));
            FloatVector s5v2 = T.cast(FloatVector.zero(S));
            FloatVector s6v0 = T.cast(FloatVector.zero(S));
            FloatVector s6v1 = T.cast(FloatVector.zero(S));
            FloatVector s6v2 = T.cast(FloatVector.zero(S));
            FloatVector s7v0 = T.cast(FloatVector.zero(S));
            FloatVector s7v1 = T.cast(FloatVector.zero(S));
            FloatVector s7v2 = T.cast(FloatVector.zero(S));
            for (int k = 0; k < 96; k++) {
                int b = b0 + k * 96 + j;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, bs, b + 16));
                FloatVector y2 = T.cast(FloatVector.fromArray(S, bs, b + 32));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k * 96]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 7]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 16);
            T.cast(s0v2).intoArray(cs, c + 32);
            T.cast(s1v0).intoArray(cs, c + 96);
            T.cast(s1v1).intoArray(cs, c + 112);
            T.cast(s1v2).intoArray(cs, c + 128);
            T.cast(s2v0).intoArray(cs, c + 192);
            T.cast(s2v1).intoArray(cs, c + 208);
            T.cast(s2v2).intoArray(cs, c + 224);
            T.cast(s3v0).intoArray(cs, c + 288);
            T.cast(s3v1).intoArray(cs, c + 304);
            T.cast(s3v2).intoArray(cs, c + 320);
            T.cast(s4v0).intoArray(cs, c + 384);
            T.cast(s4v1).intoArray(cs, c + 400);
            T.cast(s4v2).intoArray(cs, c + 416);
            T.cast(s5v0).intoArray(cs, c + 480);
            T.cast(s5v1).intoArray(cs, c + 496);
            T.cast(s5v2).intoArray(cs, c + 512);
            T.cast(s6v0).intoArray(cs, c + 576);
            T.cast(s6v1).intoArray(cs, c + 592);
            T.cast(s6v2).intoArray(cs, c + 608);
            T.cast(s7v0).intoArray(cs, c + 672);
            T.cast(s7v1).intoArray(cs, c + 688);
            T.cast(s7v2).intoArray(cs, c + 704);
        }
        }
    }

    /** C = beta C + A^T B. */
    static void loadT(float beta, float[] as, int a0, float[] bs, int b0, float[] cs, int c0) {
        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));
        for (int j = 0; j < 96; j += 48) {
        for (int i = 88; i >= 0; i -= 8) {
            int a = a0 + i;
            int c = c0 + i * 96 + j;
            FloatVector s0v0 = T.cast(FloatVector.fromArray(S, cs, c)).mul(scale);
            FloatVector s0v1 = T.cast(FloatVector.fromArray(S, cs, c + 16)).mul(scale);
            FloatVector s0v2 = T.cast(FloatVector.fromArray(S, cs, c + 32)).mul(scale);
            FloatVector s1v0 = T.cast(FloatVector.fromArray(S, cs, c + 96)).mul(scale);
            FloatVector s1v1 = T.cast(FloatVector.fromArray(S, cs, c + 112)).mul(scale);
            FloatVector s1v2 = T.cast(FloatVector.fromArray(S, cs, c + 128)).mul(scale);
            FloatVector s2v0 = T.cast(FloatVector.fromArray(S, cs, c + 192)).mul(scale);
            FloatVector s2v1 = T.cast(FloatVector.fromArray(S, cs, c + 208)).mul(scale);
            FloatVector s2v2 = T.cast(FloatVector.fromArray(S, cs, c + 224)).mul(scale);
            FloatVector s3v0 = T.cast(FloatVector.fromArray(S, cs, c + 288)).mul(scale);
            FloatVector s3v1 = T.cast(FloatVector.fromArray(S, cs, c + 304)).mul(scale);
            FloatVector s3v2 = T.cast(FloatVector.fromArray(S, cs, c + 320)).mul(scale);
            FloatVector s4v0 = T.cast(FloatVector.fromArray(S, cs, c + 384)).mul(scale);
            FloatVector s4v1 = T.cast(FloatVector.fromArray(S, cs, c + 400)).mul(scale);
            FloatVector s4v2 = T.cast(FloatVector.fromArray(S, cs, c + 416)).mul(scale);
            FloatVector s5v0 = T.cast(FloatVector.fromArray(S, cs, c + 480)).mul(scale);
            FloatVector s5v1 = T.cast(FloatVector.fromArray(S, cs, c + 496)).mul(scale);
            FloatVector s5v2 = T.cast(FloatVector.fromArray(S, cs, c + 512)).mul(scale);
            FloatVector s6v0 = T.cast(FloatVector.fromArray(S, cs, c + 576)).mul(scale);
            FloatVector s6v1 = T.cast(FloatVector.fromArray(S, cs, c + 592)).mul(scale);
            FloatVector s6v2 = T.cast(FloatVector.fromArray(S, cs, c + 608)).mul(scale);
            FloatVector s7v0 = T.cast(FloatVector.fromArray(S, cs, c + 672)).mul(scale);
            FloatVector s7v1 = T.cast(FloatVector.fromArray(S, cs, c + 688)).mul(scale);
            FloatVector s7v2 = T.cast(FloatVector.fromArray(S, cs, c + 704)).mul(scale);
            for (int k = 0; k < 96; k++) {
                int b = b0 + k * 96 + j;
                FloatVector y0 = T.cast(FloatVector.fromArray(S, bs, b));
                FloatVector y1 = T.cast(FloatVector.fromArray(S, bs, b + 16));
                FloatVector y2 = T.cast(FloatVector.fromArray(S, bs, b + 32));
                FloatVector x0 = T.cast(FloatVector.broadcast(S, as[a + k * 96]));
                s0v0 = x0.fma(y0, s0v0);
                s0v1 = x0.fma(y1, s0v1);
                s0v2 = x0.fma(y2, s0v2);
                FloatVector x1 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 1]));
                s1v0 = x1.fma(y0, s1v0);
                s1v1 = x1.fma(y1, s1v1);
                s1v2 = x1.fma(y2, s1v2);
                FloatVector x2 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 2]));
                s2v0 = x2.fma(y0, s2v0);
                s2v1 = x2.fma(y1, s2v1);
                s2v2 = x2.fma(y2, s2v2);
                FloatVector x3 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 3]));
                s3v0 = x3.fma(y0, s3v0);
                s3v1 = x3.fma(y1, s3v1);
                s3v2 = x3.fma(y2, s3v2);
                FloatVector x4 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 4]));
                s4v0 = x4.fma(y0, s4v0);
                s4v1 = x4.fma(y1, s4v1);
                s4v2 = x4.fma(y2, s4v2);
                FloatVector x5 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 5]));
                s5v0 = x5.fma(y0, s5v0);
                s5v1 = x5.fma(y1, s5v1);
                s5v2 = x5.fma(y2, s5v2);
                FloatVector x6 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 6]));
                s6v0 = x6.fma(y0, s6v0);
                s6v1 = x6.fma(y1, s6v1);
                s6v2 = x6.fma(y2, s6v2);
                FloatVector x7 = T.cast(FloatVector.broadcast(S, as[a + k * 96 + 7]));
                s7v0 = x7.fma(y0, s7v0);
                s7v1 = x7.fma(y1, s7v1);
                s7v2 = x7.fma(y2, s7v2);
            }
            T.cast(s0v0).intoArray(cs, c);
            T.cast(s0v1).intoArray(cs, c + 16);
            T.cast(s0v2).intoArray(cs, c + 32);
            T.cast(s1v0).intoArray(cs, c + 96);
            T.cast(s1v1).intoArray(cs, c + 112);
            T.cast(s1v2).intoArray(cs, c + 128);
            T.cast(s2v0).intoArray(cs, c + 192);
            T.cast(s2v1).intoArray(cs, c + 208);
            T.cast(s2v2).intoArray(cs, c + 224);
            T.cast(s3v0).intoArray(cs, c + 288);
            T.cast(s3v1).intoArray(cs, c + 304);
            T.cast(s3v2).intoArray(cs, c + 320);
            T.cast(s4v0).intoArray(cs, c + 384);
            T.cast(s4v1).intoArray(cs, c + 400);
            T.cast(s4v2).intoArray(cs, c + 416);
            T.cast(s5v0).intoArray(cs, c + 480);
            T.cast(s5v1).intoArray(cs, c + 496);
            T.cast(s5v2).intoArray(cs, c + 512);
            T.cast(s6v0).intoArray(cs, c + 576);
            T.cast(s6v1).intoArray(cs, c + 592);
            T.cast(s6v2).intoArray(cs, c + 608);
            T.cast(s7v0).intoArray(cs, c + 672);
            T.cast(s7v1).intoArray(cs, c + 688);
            T.cast(s7v2).intoArray(cs, c + 704);
        }
        }
    }
}
