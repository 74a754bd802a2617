// Written by TypeGenerator from f32; change it there.
package org.lanewise.kernels.f64;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lanewise.kernels.Gemm;
import org.lanewise.kernels.Oracle;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;
import org.lanewise.kernels.internal.gemm.f64.DoubleTuning;

/** The double precision GEMM equals the naive fma triple loop bit for bit on every path. */
class DoubleGemmTest {
    private static final double[] FACTORS = {0, 1, -1.37d};

    private final Workspace workspace = new Workspace();

    /** Sizes around the tile's, and primes: every tile shape, whole and cut. */
    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void sizesAroundTheTile(boolean transA, boolean transB) {
        TreeSet<Integer> columns = new TreeSet<>(java.util.List.of(0, 1, 2, 3, 5, 7, 13, 16, 31, 37, 67));
        for (int edge = -1; edge <= 1; edge++) {
            columns.add(DoubleTuning.NR + edge);
            columns.add(2 * DoubleTuning.NR + edge);
        }
        TreeSet<Integer> rows = new TreeSet<>(java.util.List.of(0, 1, 2, 3, 5));
        for (int edge = -1; edge <= 1; edge++) {
            rows.add(DoubleTuning.MR + edge);
            rows.add(2 * DoubleTuning.MR + edge);
        }
        int count = 0;
        for (int m : rows) {
            for (int n : columns) {
                for (int k : new int[] {0, 1, 2, 17, 31}) {
                    double alpha = FACTORS[count % 3];
                    double beta = FACTORS[count / 3 % 3];
                    new DoubleGemmCase(transA, transB, m, n, k, alpha, beta, count % 4)
                            .check(Parallelism.sequential(), workspace);
                    count++;
                }
            }
        }
    }

    /** Where a second block of K, of M and of N begins. */
    @ParameterizedTest
    @CsvSource({"false,false", "false,true", "true,false", "true,true"})
    void sizesAroundTheBlocks(boolean transA, boolean transB) {
        for (double beta : FACTORS) {
            for (int edge = -1; edge <= 1; edge++) {
                check(new DoubleGemmCase(transA, transB, 5, DoubleTuning.NR + 3, DoubleTuning.KC + edge, 1, beta, 1));
                check(new DoubleGemmCase(transA, transB, 6, 9, 2 * DoubleTuning.KC + edge, -1.37d, beta, 0));
                check(new DoubleGemmCase(transA, transB, DoubleTuning.MC + edge, 19, 23, 1, beta, 2));
                check(new DoubleGemmCase(transA, transB, 3, DoubleTuning.NC + edge, 11, 1, beta, 0));
            }
        }
    }

    /** B as large as it is still read in place, one more row, and columns that a last vector overlaps. */
    @ParameterizedTest
    @CsvSource({"96,96", "128,96", "129,96", "96,128", "96,129", "96,77", "33,300", "1024,11", "1025,11"})
    void sizesAroundReadingInPlace(int n, int k) {
        for (double beta : FACTORS) {
            check(new DoubleGemmCase(false, false, 7, n, k, 1, beta, 1));
            check(new DoubleGemmCase(true, false, 13, n, k, -1.37d, beta, 3));
        }
    }

    /** Contiguous squares, of which some have kernels of their own, and their neighbours that differ in one stride or size. */
    @Test
    void squares() {
        for (int n = 1; n <= 100; n++) {
            for (double beta : FACTORS) {
                check(new DoubleGemmCase(false, false, n, n, n, 1, beta, 0));
                check(new DoubleGemmCase(false, false, n, n, n, 1, beta, 1));
                check(new DoubleGemmCase(true, false, n, n, n, 1, beta, 0));
                check(new DoubleGemmCase(false, true, n, n, n, 1, beta, 0));
                check(new DoubleGemmCase(true, true, n, n, n, 1, beta, 0));
                check(new DoubleGemmCase(false, false, n, n, n, -1.37d, beta, 0));
                check(new DoubleGemmCase(false, false, n, n, n + 1, 1, beta, 0));
                check(new DoubleGemmCase(false, false, n + 1, n, n, 1, beta, 0));
            }
        }
    }

    /** Half a vector of columns and two more at 512 bits (10 doubles, 6 doubles), with gaps between B's rows and without. */
    @Test
    void overlappingHalfVectors() {
        for (int m = 1; m <= 20; m++) {
            for (double beta : FACTORS) {
                for (int n : new int[] {6, 10}) {
                    check(new DoubleGemmCase(false, false, m, n, 1, 1, beta, 0));
                    check(new DoubleGemmCase(false, false, m, n, 25, 1, beta, 0));
                    check(new DoubleGemmCase(false, false, m, n, 25, 1, beta, 3));
                    check(new DoubleGemmCase(false, true, m, n, 40, -1.37d, beta, 0));
                }
            }
        }
    }

    /** 15,000 in each of the seven forks: 10^5 for each type. Sizes are spread by their logarithm, to 150. */
    @Test
    void randomShapes() {
        long seed = Long.getLong("lanewise.test.seed", System.nanoTime());
        System.out.println("DoubleGemmTest.randomShapes: -Dlanewise.test.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 15_000; i++) {
            check(new DoubleGemmCase(
                    random.nextBoolean(),
                    random.nextBoolean(),
                    size(random),
                    size(random),
                    size(random),
                    FACTORS[random.nextInt(3)],
                    FACTORS[random.nextInt(3)],
                    random.nextInt(5)));
        }
    }

    private static int size(Random random) {
        return (int) Math.exp(5 * random.nextDouble());
    }

    /** Threads split M and N at tile edges; the bits stay. The sizes are above the threshold for working in parallel. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void threads(int threads) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads - 1)) {
            Parallelism parallelism = Parallelism.on(executor, threads);
            new DoubleGemmCase(false, true, 129, 333, 101, 1, 0, 1).check(parallelism, workspace);
            new DoubleGemmCase(true, false, 1021, 10, 413, -1.37d, 1, 0).check(parallelism, workspace);
            new DoubleGemmCase(false, false, 3, 2003, 701, 1, -1.37d, 0).check(parallelism, workspace);
        }
    }

    /** NaN, infinities, signed zeros and denormals take the same way through every tile. */
    @Test
    void specialValues() {
        double[] special = {Double.NaN, Double.POSITIVE_INFINITY, -0d, Double.MIN_VALUE, 1, -Double.MAX_VALUE, 0x1p-120d, 0};
        int m = 9;
        int n = DoubleTuning.NR + 5;
        int k = 8;
        double[] a = new double[m * k];
        double[] b = new double[k * n];
        for (int i = 0; i < a.length; i++) {
            a[i] = special[(i * 5 + i / 7) % special.length];
        }
        for (int i = 0; i < b.length; i++) {
            b[i] = special[(i * 3 + i / 5) % special.length];
        }
        double[] expected = new double[m * n];
        double[] c = new double[m * n];
        Oracle.dgemm(false, false, m, n, k, 1, a, 0, k, b, 0, n, 0, expected, 0, n);
        Gemm.multiply(m, n, k, a, b, c);
        assertArrayEquals(expected, c);
    }

    private void check(DoubleGemmCase gemm) {
        gemm.check(Parallelism.sequential(), workspace);
    }
}
