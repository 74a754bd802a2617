package dev.ludovic.netlib.blas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Every routine that Lanewise takes over beside F2jBLAS, the reference BLAS translated to Java. The reference is also run on
 * the operands' absolute values: both sides' rounding errors are at most gamma(terms) times its result, in double.
 */
class LanewiseBlasTest {
    private static final AbstractBLAS OURS = (AbstractBLAS) LanewiseBlas.getInstance();
    private static final AbstractBLAS REFERENCE = (AbstractBLAS) F2jBLAS.getInstance();
    private static final AbstractBLAS HOST = Hosts.best();
    private static final int[] SIZES = {1, 2, 3, 7, 8, 16, 17, 33, 70};
    private static final double[] FACTORS = {0, 1, -0.7};
    private static final String[] TRANSPOSES = {"N", "t", "C"};
    private static final String[] TRIANGLES = {"U", "l"};
    private static final String[] SIDES = {"L", "r"};

    private final Random random = new Random(1);

    private double[] doubles(int length) {
        return random.doubles(length, -1, 1).toArray();
    }

    private static double[] sizes(double[] x) {
        return Arrays.stream(x).map(Math::abs).toArray();
    }

    private static float[] floats(double[] x) {
        float[] y = new float[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = (float) x[i];
        }
        return y;
    }

    private static double[] widened(float[] x) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = x[i];
        }
        return y;
    }

    private interface Routine {
        void run(AbstractBLAS blas, double[] a, double[] b, double[] c);
    }

    private interface FloatRoutine {
        void run(AbstractBLAS blas, float[] a, float[] b, float[] c);
    }

    /** The result is c; {@code sizeOf} is the same routine with the absolute values of its factors. */
    private void compare(
            int terms, double[] a, double[] b, double[] c, Routine of, Routine sizeOf, FloatRoutine ofFloats) {
        double[] size = sizes(c);
        sizeOf.run(REFERENCE, sizes(a), sizes(b), size);
        double[] expected = c.clone();
        of.run(REFERENCE, a.clone(), b.clone(), expected);
        double[] ours = c.clone();
        of.run(OURS, a.clone(), b.clone(), ours);
        // Two sides, each gamma(terms + 2): two roundings of alpha and beta.
        assertNear(expected, ours, size, 2 * (terms + 2) * 0x1p-53 * 1.01);
        float[] a32 = floats(a);
        float[] b32 = floats(b);
        float[] c32 = floats(c);
        double[] expected32 = widened(c32);
        of.run(REFERENCE, widened(a32), widened(b32), expected32);
        ofFloats.run(OURS, a32, b32, c32);
        assertNear(expected32, widened(c32), size, (terms + 3) * 0x1p-24 * 1.01);
    }

    private static void assertNear(double[] expected, double[] ours, double[] size, double bound) {
        for (int i = 0; i < ours.length; i++) {
            assertTrue(
                    Math.abs(ours[i] - expected[i]) <= bound * size[i] + Double.MIN_NORMAL,
                    i + ": " + ours[i] + " but " + expected[i]);
        }
    }

    @Test
    void gemm() {
        for (int n : SIZES) {
            int m = n + 3;
            int k = Math.max(1, n - 1);
            for (String ta : TRANSPOSES) {
                for (String tb : TRANSPOSES) {
                    for (double alpha : FACTORS) {
                        for (double beta : FACTORS) {
                            int ld = n + 5;
                            double[] a = doubles(2 + ld * ld);
                            double[] b = doubles(2 + ld * ld);
                            double[] c = doubles(2 + ld * ld);
                            compare(
                                    k,
                                    a,
                                    b,
                                    c,
                                    (f, x, y, z) -> f.dgemm(ta, tb, m, n, k, alpha, x, 1, ld, y, 2, ld, beta, z, 1, ld),
                                    (f, x, y, z) -> f.dgemm(
                                            ta,
                                            tb,
                                            m,
                                            n,
                                            k,
                                            Math.abs(alpha),
                                            x,
                                            1,
                                            ld,
                                            y,
                                            2,
                                            ld,
                                            Math.abs(beta),
                                            z,
                                            1,
                                            ld),
                                    (f, x, y, z) -> f.sgemm(
                                            ta,
                                            tb,
                                            m,
                                            n,
                                            k,
                                            (float) alpha,
                                            x,
                                            1,
                                            ld,
                                            y,
                                            2,
                                            ld,
                                            (float) beta,
                                            z,
                                            1,
                                            ld));
                        }
                    }
                }
            }
        }
    }

    @Test
    void gemvAndGer() {
        for (int n : SIZES) {
            int m = n + 2;
            for (int inc : new int[] {1, 2, -1, -3}) {
                for (double alpha : FACTORS) {
                    for (double beta : FACTORS) {
                        int ld = m + 1;
                        int length = 1 + 3 * (m + 1);
                        for (String t : TRANSPOSES) {
                            compare(
                                    m,
                                    doubles(1 + ld * (n + 1)),
                                    doubles(length),
                                    doubles(length),
                                    (f, a, x, y) -> f.dgemv(t, m, n, alpha, a, 1, ld, x, 1, inc, beta, y, 0, inc),
                                    (f, a, x, y) -> f.dgemv(
                                            t, m, n, Math.abs(alpha), a, 1, ld, x, 1, inc, Math.abs(beta), y, 0, inc),
                                    (f, a, x, y) -> f.sgemv(
                                            t, m, n, (float) alpha, a, 1, ld, x, 1, inc, (float) beta, y, 0, inc));
                        }
                        compare(
                                1,
                                doubles(length),
                                doubles(length),
                                doubles(1 + ld * (n + 1)),
                                (f, x, y, a) -> f.dger(m, n, alpha, x, 1, inc, y, 0, inc, a, 1, ld),
                                (f, x, y, a) -> f.dger(m, n, Math.abs(alpha), x, 1, inc, y, 0, inc, a, 1, ld),
                                (f, x, y, a) -> f.sger(m, n, (float) alpha, x, 1, inc, y, 0, inc, a, 1, ld));
                    }
                }
            }
        }
    }

    @Test
    void syrkAndSymm() {
        for (int n : SIZES) {
            int k = n + 2;
            int ld = n + 4;
            for (String uplo : TRIANGLES) {
                for (double alpha : FACTORS) {
                    for (double beta : FACTORS) {
                        double[] a = doubles(1 + ld * ld);
                        double[] b = doubles(1 + ld * ld);
                        double[] c = doubles(1 + ld * ld);
                        for (String t : TRANSPOSES) {
                            compare(
                                    k,
                                    a,
                                    b,
                                    c,
                                    (f, x, y, z) -> f.dsyrk(uplo, t, n, k, alpha, x, 1, ld, beta, z, 1, ld),
                                    (f, x, y, z) ->
                                            f.dsyrk(uplo, t, n, k, Math.abs(alpha), x, 1, ld, Math.abs(beta), z, 1, ld),
                                    (f, x, y, z) ->
                                            f.ssyrk(uplo, t, n, k, (float) alpha, x, 1, ld, (float) beta, z, 1, ld));
                        }
                        for (String side : SIDES) {
                            int m = n + 1;
                            compare(
                                    m,
                                    a,
                                    b,
                                    c,
                                    (f, x, y, z) ->
                                            f.dsymm(side, uplo, m, n, alpha, x, 1, ld, y, 0, ld, beta, z, 1, ld),
                                    (f, x, y, z) -> f.dsymm(
                                            side,
                                            uplo,
                                            m,
                                            n,
                                            Math.abs(alpha),
                                            x,
                                            1,
                                            ld,
                                            y,
                                            0,
                                            ld,
                                            Math.abs(beta),
                                            z,
                                            1,
                                            ld),
                                    (f, x, y, z) -> f.ssymm(
                                            side,
                                            uplo,
                                            m,
                                            n,
                                            (float) alpha,
                                            x,
                                            1,
                                            ld,
                                            y,
                                            0,
                                            ld,
                                            (float) beta,
                                            z,
                                            1,
                                            ld));
                        }
                    }
                }
            }
        }
    }

    /** Solved systems: op(A) X gives alpha B again, within gamma(n + 1) |op(A)| |X| (Higham, 2002, theorem 8.5). */
    @Test
    void trsm() {
        for (int n : SIZES) {
            int m = n + 2;
            int ld = m + 1;
            for (String side : SIDES) {
                for (String uplo : TRIANGLES) {
                    for (String t : TRANSPOSES) {
                        for (String diag : new String[] {"N", "u"}) {
                            double[] a = doubles(ld * ld);
                            for (int i = 0; i < m; i++) {
                                a[i * ld + i] += 3;
                            }
                            double[] b = doubles(ld * ld);
                            double[] x = b.clone();
                            OURS.dtrsm(side, uplo, t, diag, m, n, -0.7, a, 0, ld, x, 0, ld);
                            float[] x32 = floats(b);
                            float[] a32 = floats(a);
                            OURS.strsm(side, uplo, t, diag, m, n, -0.7f, a32, 0, ld, x32, 0, ld);
                            assertSolves(side, uplo, t, diag, m, n, -0.7, a, b, x, 0x1p-53);
                            assertSolves(
                                    side,
                                    uplo,
                                    t,
                                    diag,
                                    m,
                                    n,
                                    -0.7f,
                                    widened(a32),
                                    widened(floats(b)),
                                    widened(x32),
                                    0x1p-24);
                        }
                    }
                }
            }
        }
    }

    private static void assertSolves(
            String side,
            String uplo,
            String t,
            String diag,
            int m,
            int n,
            double alpha,
            double[] a,
            double[] b,
            double[] x,
            double unit) {
        int ld = m + 1;
        double[] product = x.clone();
        REFERENCE.dtrmm(side, uplo, t, diag, m, n, 1, a, 0, ld, product, 0, ld);
        double[] size = sizes(x);
        REFERENCE.dtrmm(side, uplo, t, diag, m, n, 1, sizes(a), 0, ld, size, 0, ld);
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++) {
                int at = j * ld + i;
                double bound = (m + 3) * unit * 1.01 * (size[at] + Math.abs(alpha * b[at]));
                assertTrue(Math.abs(product[at] - alpha * b[at]) <= bound, side + uplo + t + diag + " " + i + " " + j);
            }
        }
    }

    @Test
    void levelOne() {
        for (int n : new int[] {-1, 0, 1, 2, 31, 32, 33, 100, 1000}) {
            for (int incX : new int[] {1, 2, -1, -2}) {
                for (int incY : new int[] {1, -1, 3}) {
                    double[] x = doubles(2 + 3 * Math.max(1, n));
                    double[] y = doubles(2 + 3 * Math.max(1, n));
                    double size = REFERENCE.ddot(n, sizes(x), 1, incX, sizes(y), 2, incY);
                    double unit = (n + 2) * 1.01 * size;
                    assertEquals(
                            REFERENCE.ddot(n, x, 1, incX, y, 2, incY),
                            OURS.ddot(n, x, 1, incX, y, 2, incY),
                            2 * unit * 0x1p-53);
                    assertEquals(
                            REFERENCE.ddot(n, widened(floats(x)), 1, incX, widened(floats(y)), 2, incY),
                            OURS.sdot(n, floats(x), 1, incX, floats(y), 2, incY),
                            unit * 0x1p-24);
                    compare(
                            1,
                            x,
                            x,
                            y,
                            (f, u, v, w) -> f.daxpy(n, -0.7, u, 1, incX, w, 2, incY),
                            (f, u, v, w) -> f.daxpy(n, 0.7, u, 1, incX, w, 2, incY),
                            (f, u, v, w) -> f.saxpy(n, -0.7f, u, 1, incX, w, 2, incY));
                }
                double[] x = doubles(2 + 3 * Math.max(1, n));
                // Of routines of one vector netlib's own is not the reference's where the increment is not positive.
                AbstractBLAS judge = incX > 0 ? REFERENCE : HOST;
                double sum = judge.dasum(n, x, 1, incX);
                assertEquals(sum, OURS.dasum(n, x, 1, incX), 2 * (n + 2) * 0x1p-53 * sum);
                assertEquals(sum, OURS.sasum(n, floats(x), 1, incX), (n + 3) * 0x1p-24 * sum);
                double norm = judge.dnrm2(n, x, 1, incX);
                assertEquals(norm, OURS.dnrm2(n, x, 1, incX), (n + 5) * 0x1p-53 * norm);
                assertEquals(norm, OURS.snrm2(n, floats(x), 1, incX), (n + 5) * 0x1p-24 * norm);
                assertEquals(judge.idamax(n, x, 1, incX), OURS.idamax(n, x, 1, incX));
                assertEquals(judge.isamax(n, floats(x), 1, incX), OURS.isamax(n, floats(x), 1, incX));
                double[] scaled = x.clone();
                double[] expected = x.clone();
                judge.dscal(n, -0.7, expected, 1, incX);
                OURS.dscal(n, -0.7, scaled, 1, incX);
                assertEquals(Arrays.toString(expected), Arrays.toString(scaled));
                float[] scaled32 = floats(x);
                float[] expected32 = floats(x);
                judge.sscal(n, -0.7f, expected32, 1, incX);
                OURS.sscal(n, -0.7f, scaled32, 1, incX);
                assertEquals(Arrays.toString(expected32), Arrays.toString(scaled32));
            }
        }
    }

    @Test
    void aNaNInCIsNotReadWhereBetaIsZero() {
        double[] c = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
        OURS.dgemm("N", "N", 2, 2, 2, 1, new double[] {1, 2, 3, 4}, 2, new double[] {1, 0, 0, 1}, 2, 0, c, 2);
        assertEquals("[1.0, 2.0, 3.0, 4.0]", Arrays.toString(c));
    }

    @Test
    void whatOurKernelsRefuseGoesToNetlib() {
        double[] x = {1, 2, 3};
        double[] same = {1, 2, 3};
        OURS.daxpy(3, 2, x, 0, 1, x, 0, 1);
        HOST.daxpy(3, 2, same, 0, 1, same, 0, 1);
        assertEquals(Arrays.toString(same), Arrays.toString(x));
        double[] y = {5};
        OURS.daxpy(3, 1, same, 0, 1, y, 0, 0);
        double[] expected = {5};
        HOST.daxpy(3, 1, same, 0, 1, expected, 0, 0);
        assertEquals(expected[0], y[0]);
        double[] square = {1, 2, 3, 4};
        double[] squareOfReference = square.clone();
        OURS.dgemm("N", "N", 1, 1, 1, 2, square, 0, 2, square, 1, 2, 0, square, 3, 2);
        HOST.dgemm("N", "N", 1, 1, 1, 2, squareOfReference, 0, 2, squareOfReference, 1, 2, 0, squareOfReference, 3, 2);
        assertEquals(Arrays.toString(squareOfReference), Arrays.toString(square));
    }

    @Test
    void errorsAreNetlibs() {
        double[] a = new double[4];
        for (AbstractBLAS blas : new AbstractBLAS[] {OURS, REFERENCE}) {
            RuntimeException letter = assertThrows(
                    IllegalArgumentException.class,
                    () -> blas.dgemm("X", "N", 2, 2, 2, 1, a, 2, a, 2, 0, new double[4], 2));
            assertTrue(String.valueOf(letter.getMessage()).contains("DGEMM"), letter.getMessage());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> blas.dgemm("N", "N", 2, 2, 2, 1, a, 1, a, 2, 0, new double[4], 2));
            assertThrows(
                    IndexOutOfBoundsException.class,
                    () -> blas.dgemm("N", "N", 2, 2, 2, 1, new double[3], 2, a, 2, 0, new double[4], 2));
        }
    }

    /** netlib refuses some and not others; we are behind the same checks. */
    @Test
    void zeroSizesAreAsWithNetlib() {
        for (int m = 0; m < 2; m++) {
            for (int n = 0; n < 2; n++) {
                for (int k = 0; k < 2; k++) {
                    assertEquals(withSizes(HOST, m, n, k), withSizes(OURS, m, n, k), m + " " + n + " " + k);
                }
            }
        }
    }

    private static String withSizes(AbstractBLAS blas, int m, int n, int k) {
        double[] c = {3};
        try {
            blas.dgemm("N", "N", m, n, k, 1, new double[] {2}, 1, new double[] {5}, 1, 0.5, c, 1);
            return Arrays.toString(c);
        } catch (RuntimeException e) {
            return e.toString();
        }
    }

    @Test
    void standsFirstOnTheClassPath() {
        assertSame(LanewiseBlas.getInstance(), BLAS.getInstance());
        assertSame(LanewiseBlas.getInstance(), JavaBLAS.getInstance());
        assertSame(LanewiseBlas.getInstance(), NativeBLAS.getInstance());
    }
}
