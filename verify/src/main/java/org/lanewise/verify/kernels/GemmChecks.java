package org.lanewise.verify.kernels;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToIntFunction;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Transpose;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;

/** Matrix products against EJML. */
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

    private static final float[] FACTORS = {0, 1, -0.7f};

    private static final int RANDOM_CASES = 150;

    private GemmChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                new Check(
                        "sgemm",
                        "alpha op(A) op(B) + beta C, error / (gamma_{k+1} (|alpha||A||B| + |beta||C|))",
                        1,
                        () -> measure(seed, false)),
                new Check("sgemm-packed", "the same with B packed before", 1, () -> measure(seed, true)));
    }

    private static double measure(long seed, boolean packed) {
        SplittableRandom random = new SplittableRandom(seed);
        Deviation deviation = new Deviation();
        Workspace workspace = new Workspace();
        Parallelism pair = Parallelism.on(ForkJoinPool.commonPool(), 2);
        for (int[] shape : SHAPES) {
            for (Transpose transA : Transpose.values()) {
                for (Transpose transB : Transpose.values()) {
                    for (int f = 0; f < 9; f++) {
                        GemmCase problem = GemmCase.draw(
                                random, transA, transB, shape[0], shape[1], shape[2], FACTORS[f % 3], FACTORS[f / 3]);
                        run(problem, packed, f % 2 == 0 ? pair : Parallelism.sequential(), workspace, deviation);
                    }
                }
            }
        }
        ToIntFunction<SplittableRandom> size = r -> r.nextInt(1, 130);
        for (int i = 0; i < RANDOM_CASES; i++) {
            GemmCase problem = GemmCase.draw(
                    random,
                    Transpose.values()[random.nextInt(2)],
                    Transpose.values()[random.nextInt(2)],
                    size.applyAsInt(random),
                    size.applyAsInt(random),
                    size.applyAsInt(random),
                    2 * Matrices.uniform(random),
                    2 * Matrices.uniform(random));
            run(problem, packed, i % 2 == 0 ? pair : Parallelism.sequential(), workspace, deviation);
        }
        return deviation.worst();
    }

    private static void run(
            GemmCase problem, boolean packed, Parallelism parallelism, Workspace workspace, Deviation deviation) {
        Operand result = packed ? problem.runPacked(parallelism, workspace) : problem.run(parallelism, workspace);
        problem.judge(result, deviation);
    }
}
