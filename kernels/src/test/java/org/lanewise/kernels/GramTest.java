package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Kernel matrices equal plain loops over pairs of rows. */
class GramTest {
    private static final int[][] SHAPES = {
        {0, 3, 2}, {3, 0, 2}, {3, 4, 0}, {1, 1, 1}, {1, 33, 7}, {33, 1, 7}, {5, 17, 3}, {70, 65, 40}, {129, 150, 600}
    };

    private final Workspace workspace = new Workspace();
    private final Parallelism alone = Parallelism.sequential();

    private interface Pair {
        float value(float[] x, int xo, float[] y, int yo, int d);
    }

    private record Case(Gram gram, Pair pair) {}

    private static List<Case> cases() {
        return List.of(
                new Case(Gram.linear(), (x, xo, y, yo, d) -> chain(0, x, xo, y, yo, d)),
                new Case(Gram.polynomial(0.5f, 0), (x, xo, y, yo, d) -> 1),
                new Case(Gram.polynomial(-2, 1), (x, xo, y, yo, d) -> chain(-2, x, xo, y, yo, d)),
                new Case(Gram.polynomial(0, 2), (x, xo, y, yo, d) -> square(chain(0, x, xo, y, yo, d))),
                new Case(Gram.polynomial(1, 7), (x, xo, y, yo, d) -> {
                    float v = chain(1, x, xo, y, yo, d);
                    return square(square(v) * v) * v;
                }),
                new Case(Gram.gaussian(0.7f), (x, xo, y, yo, d) -> gaussian(0.7f, x, xo, y, yo, d)),
                new Case(Gram.gaussian(1e3f), (x, xo, y, yo, d) -> gaussian(1e3f, x, xo, y, yo, d)));
    }

    private static float square(float v) {
        return v * v;
    }

    private static float chain(float start, float[] x, int xo, float[] y, int yo, int d) {
        float sum = start;
        for (int i = 0; i < d; i++) {
            sum = Math.fma(x[xo + i], y[yo + i], sum);
        }
        return sum;
    }

    private static float gaussian(float h, float[] x, int xo, float[] y, int yo, int d) {
        float squares = chain(0, x, xo, x, xo, d) + chain(0, y, yo, y, yo, d);
        float[] e = {Math.max(0, Math.fma(-2, chain(0, x, xo, y, yo, d), squares)) / -h};
        Elementwise.exp(e, 0, e, 0, 1);
        return e[0];
    }

    @Test
    void matricesAreTheLoopsOverPairs() {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        try {
            Random random = new Random(1);
            for (int[] shape : SHAPES) {
                for (Case c : cases()) {
                    check(c, shape[0], shape[1], shape[2], random, alone);
                    check(c, shape[0], shape[1], shape[2], random, Parallelism.on(executor, 3));
                }
            }
        } finally {
            executor.shutdown();
        }
    }

    private void check(Case c, int m, int n, int d, Random random, Parallelism parallelism) {
        int ldx = d + 3;
        int ldy = d + 1;
        int ldk = Math.max(m, n) + 2;
        float[] x = Oracle.normal(random, 2 + m * ldx);
        float[] y = Oracle.normal(random, 1 + n * ldy);
        float[] expected = guarded(4 + m * ldk);
        float[] k = expected.clone();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                expected[4 + i * ldk + j] = c.pair.value(x, 2 + i * ldx, y, 1 + j * ldy, d);
            }
        }
        c.gram.matrix(m, n, d, x, 2, ldx, y, 1, ldy, k, 4, ldk, parallelism, workspace);
        String what = c.gram + " " + m + " " + n + " " + d;
        assertArrayEquals(Oracle.bits(expected), Oracle.bits(k), what);

        float[] symmetric = guarded(4 + m * ldk);
        float[] general = symmetric.clone();
        c.gram.matrix(m, m, d, x, 2, ldx, x, 2, ldx, general, 4, ldk, parallelism, workspace);
        c.gram.symmetric(m, d, x, 2, ldx, symmetric, 4, ldk, parallelism, workspace);
        assertArrayEquals(Oracle.bits(general), Oracle.bits(symmetric), what);
        float[] diagonal = new float[m + 1];
        c.gram.diagonal(m, d, x, 2, ldx, diagonal, 1);
        for (int i = 0; i < m; i++) {
            assertEquals(symmetric[4 + i * ldk + i], diagonal[i + 1], what);
            for (int j = 0; j < i; j++) {
                assertEquals(symmetric[4 + i * ldk + j], symmetric[4 + j * ldk + i], what);
            }
        }
    }

    private static float[] guarded(int length) {
        float[] k = new float[length];
        Arrays.fill(k, Oracle.FLOAT_GUARD);
        return k;
    }

    @Test
    void aRowAndItselfAreExactlyOne() {
        float[] x = Oracle.normal(new Random(2), 50 * 700);
        float[] k = new float[50 * 50];
        Gram.gaussian(1e-3f).symmetric(50, 700, x, 0, 700, k, 0, 50, alone, workspace);
        for (int i = 0; i < 50; i++) {
            assertEquals(1, k[i * 51]);
        }
    }

    @Test
    void overflowingSquares() {
        float[] x = {1, 1.5e19f, 1e20f, Float.POSITIVE_INFINITY};
        float[] k = new float[16];
        float[] diagonal = new float[4];
        Gram.gaussian(1).symmetric(4, 1, x, 0, 1, k, 0, 4, alone, workspace);
        Gram.gaussian(1).diagonal(4, 1, x, 0, 1, diagonal, 0);
        assertArrayEquals(new float[] {1, 0, Float.NaN, Float.NaN}, diagonal);
        for (int i = 0; i < 4; i++) {
            assertEquals(diagonal[i], k[i * 5]);
        }
    }

    @Test
    void nanPropagates() {
        float[] x = Oracle.normal(new Random(3), 40 * 5);
        x[7 * 5 + 2] = Float.NaN;
        float[] k = new float[40 * 40];
        float[] diagonal = new float[40];
        for (Gram gram : List.of(Gram.linear(), Gram.polynomial(1, 3), Gram.gaussian(2))) {
            gram.symmetric(40, 5, x, 0, 5, k, 0, 40, alone, workspace);
            gram.diagonal(40, 5, x, 0, 5, diagonal, 0);
            assertEquals(Float.NaN, k[7 * 40 + 30]);
            assertEquals(Float.NaN, k[30 * 40 + 7]);
            assertEquals(Float.NaN, diagonal[7]);
            assertEquals(k[8 * 41], diagonal[8]);
        }
    }

    @Test
    void badInput() {
        float[] k = {9, 9, 9, 9, 9, 9, 9, 9, 9};
        float[] x = new float[6];
        refused("degree = -1 is negative", () -> Gram.polynomial(1, -1));
        refused("c = NaN is not finite", () -> Gram.polynomial(Float.NaN, 1));
        refused("h = NaN is not finite", () -> Gram.gaussian(Float.NaN));
        refused("h = 0.0, but must be positive", () -> Gram.gaussian(0));
        refused("h = -1.0, but must be positive", () -> Gram.gaussian(-1));
        Gram gram = Gram.gaussian(1);
        refused(
                "X has 6 elements, but offset 1 and 3 x 2 with ld 2 need 7",
                () -> gram.symmetric(3, 2, x, 1, 2, k, 0, 3, alone, workspace));
        refused(
                "K has 9 elements, but offset 1 and 3 x 3 with ld 3 need 10",
                () -> gram.symmetric(3, 2, x, 0, 2, k, 1, 3, alone, workspace));
        refused(
                "Y has 6 elements, but offset 0 and 4 x 2 with ld 2 need 8",
                () -> gram.matrix(2, 4, 2, x, 0, 2, x, 0, 2, k, 0, 4, alone, workspace));
        refused(
                "K (offset 0, 2 x 2, ld 2) overlaps Y (offset 3, 2 x 2, ld 2) in the same array",
                () -> gram.matrix(2, 2, 2, x, 0, 2, k, 3, 2, k, 0, 2, alone, workspace));
        refused(
                "diagonal (offset 2, 1 x 2, ld 2) overlaps X (offset 0, 2 x 2, ld 2) in the same array",
                () -> gram.diagonal(2, 2, k, 0, 2, k, 2));
        for (float v : k) {
            assertEquals(9, v);
        }
    }

    private static void refused(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
