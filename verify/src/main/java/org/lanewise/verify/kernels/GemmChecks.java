package org.lanewise.verify.kernels;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.kernels.f32.FloatGemmCase;
import org.lanewise.verify.kernels.f64.DoubleGemmCase;

/** Matrix products: SGEMM against EJML, DGEMM against sums of twice as many digits. */
public final class GemmChecks {
    /** Below, at and above the sizes of tiles (up to 64 columns) and of a K block, tall, wide and flat. */
    private static final int[][] SHAPES = {
        {1, 1, 1},
        {2, 3, 0},
        {1, 10, 784},
        {5, 1, 97},
        {4, 32, 17},
        {13, 47, 63},
        {16, 64, 64},
        {17, 65, 129},
        {128, 10, 512},
        {33, 31, 1031},
        {128, 256, 300}
    };

    private static final double[] FACTORS = {0, 1, -0.7};

    private static final int RANDOM_CASES = 150;

    private GemmChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                new Check(
                        "sgemm",
                        "alpha op(A) op(B) + beta C, error / (gamma_{k+1} (|alpha||A||B| + |beta||C|))",
                        1,
                        () -> measure(seed, false, GemmChecks::drawFloat)),
                new Check(
                        "sgemm-packed",
                        "the same with B packed before",
                        1,
                        () -> measure(seed, true, GemmChecks::drawFloat)),
                new Check(
                        "dgemm",
                        "the same in double, error / (gamma_{k+3} (|alpha||A||B| + |beta||C|))",
                        1,
                        () -> measure(seed, false, GemmChecks::drawDouble)),
                new Check(
                        "dgemm-packed",
                        "the same with B packed before",
                        1,
                        () -> measure(seed, true, GemmChecks::drawDouble)));
    }

    private static double measure(long seed, boolean packed, Draw draw) {
        SplittableRandom random = new SplittableRandom(seed);
        Deviation deviation = new Deviation();
        Workspace workspace = new Workspace();
        Parallelism pair = Parallelism.on(ForkJoinPool.commonPool(), 2);
        for (int[] shape : SHAPES) {
            for (Transpose transA : Transpose.values()) {
                for (Transpose transB : Transpose.values()) {
                    for (int f = 0; f < 9; f++) {
                        draw.draw(random, transA, transB, shape, FACTORS[f % 3], FACTORS[f / 3])
                                .judge(packed, f % 2 == 0 ? pair : Parallelism.sequential(), workspace, deviation);
                    }
                }
            }
        }
        for (int i = 0; i < RANDOM_CASES; i++) {
            draw.draw(
                            random,
                            Transpose.values()[random.nextInt(2)],
                            Transpose.values()[random.nextInt(2)],
                            new int[] {random.nextInt(1, 130), random.nextInt(1, 130), random.nextInt(1, 130)},
                            2 * Matrices.uniformDouble(random),
                            2 * Matrices.uniformDouble(random))
                    .judge(packed, i % 2 == 0 ? pair : Parallelism.sequential(), workspace, deviation);
        }
        return deviation.worst();
    }

    private static Case drawFloat(
            SplittableRandom random, Transpose transA, Transpose transB, int[] shape, double alpha, double beta) {
        float a = (float) alpha;
        float b = (float) beta;
        return FloatGemmCase.draw(random, transA, transB, shape[0], shape[1], shape[2], a, b)::judge;
    }

    private static Case drawDouble(
            SplittableRandom random, Transpose transA, Transpose transB, int[] shape, double alpha, double beta) {
        return DoubleGemmCase.draw(random, transA, transB, shape[0], shape[1], shape[2], alpha, beta)::judge;
    }

    private interface Draw {
        Case draw(SplittableRandom random, Transpose transA, Transpose transB, int[] shape, double alpha, double beta);
    }

    private interface Case {
        void judge(boolean packed, Parallelism parallelism, Workspace workspace, Deviation deviation);
    }
}
