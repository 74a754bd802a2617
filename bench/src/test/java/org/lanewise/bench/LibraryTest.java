package org.lanewise.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lanewise.bench.gemm.GemmSize;
import org.lanewise.bench.gemm.Library;
import org.lanewise.bench.gemm.Operands;
import org.lanewise.bench.gemm.Precision;
import org.lanewise.bench.gemm.Problem;
import org.lanewise.bench.gemm.Product;
import org.lanewise.bench.gemm.Transposes;
import org.lanewise.bench.gemm.Verification;
import org.lanewise.bench.gemm.f32.FloatNetlib;
import org.lanewise.bench.gemm.f32.FloatPrecision;

class LibraryTest {
    private static final GemmSize[] SIZES = {
        new GemmSize(1, 1, 1), new GemmSize(7, 5, 3), new GemmSize(1, 33, 20), new GemmSize(65, 70, 67)
    };
    private static final double[] BETAS = {0, 1, -0.75};

    /** Catches a wrong operand order, leading dimension, transposition or beta of a bridge. */
    @ParameterizedTest
    @CsvSource({"OPENBLAS, F32", "OPENBLAS, F64", "EJML, F32", "EJML, F64", "NETLIB, F32", "NETLIB, F64"})
    void agreesWithLanewise(Library library, Type type) {
        assumeTrue(library.isAvailable(), () -> library.id() + " has no library for this machine");
        assertAgree(type.precision(), library, 1);
        assertAgree(type.precision(), library, 2);
    }

    /** Nine rows of C take 70 x 67 x 9 multiplications: 65 rows take eight calls, the last one of two rows. */
    @Test
    void netlibAgreesInSlices() {
        assertAgree(new FloatPrecision(), new FloatNetlib(70 * 67 * 9));
    }

    private static <T> void assertAgree(Precision<T> precision, Library library, int threads) {
        assertAgree(precision, precision.open(library, Runnable::run, threads));
    }

    private static <T> void assertAgree(Precision<T> precision, Product<T> peer) {
        Product<T> lanewise = precision.open(Library.LANEWISE, Runnable::run, 1);
        for (GemmSize size : SIZES) {
            for (Transposes transposes : Transposes.values()) {
                for (double beta : BETAS) {
                    Problem problem = new Problem(size, transposes, beta, size.m() == 7);
                    Operands<T> operands = Operands.random(precision, problem);
                    T expected = operands.newResult();
                    T actual = operands.newResult();
                    lanewise.prepare(operands, expected).run();
                    peer.prepare(operands, actual).run();
                    Verification.compare(operands, lanewise, expected, peer.description(), actual);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void verificationRefusesAnUntouchedResult(Type type) {
        assertRefused(type.precision());
    }

    private static <T> void assertRefused(Precision<T> precision) {
        Operands<T> operands = Operands.random(precision, Problem.of(new GemmSize(9, 9, 9), Transposes.NN));
        Product<T> lanewise = precision.open(Library.LANEWISE, Runnable::run, 1);
        T expected = operands.newResult();
        lanewise.prepare(operands, expected).run();
        T untouched = operands.newResult();
        assertThrows(
                IllegalStateException.class,
                () -> Verification.compare(operands, lanewise, expected, "test", untouched));
    }

    @Test
    void verificationRefusesNaNAndSmallErrors() {
        Operands<float[]> operands =
                Operands.random(new FloatPrecision(), Problem.of(new GemmSize(9, 9, 9), Transposes.NN));
        Product<float[]> lanewise = new FloatPrecision().open(Library.LANEWISE, Runnable::run, 1);
        float[] expected = operands.newResult();
        lanewise.prepare(operands, expected).run();
        for (float wrong : new float[] {expected[40] + 1e-3f, Float.NaN}) {
            float[] actual = expected.clone();
            actual[40] = wrong;
            assertThrows(
                    IllegalStateException.class,
                    () -> Verification.compare(operands, lanewise, expected, "test", actual));
        }
    }

    @Test
    void readSumsTheWholeOfB() {
        assumeTrue(Library.READ.isAvailable(), "needs the vector module");
        for (int n : new int[] {1, 7, 129, 300}) {
            Operands<float[]> operands =
                    Operands.random(new FloatPrecision(), Problem.of(new GemmSize(1, n, 3), Transposes.NN));
            float[] c = operands.newResult();
            new FloatPrecision()
                    .open(Library.READ, Runnable::run, 1)
                    .prepare(operands, c)
                    .run();
            double sum = 0;
            double magnitude = 0;
            for (float x : operands.b()) {
                sum += x;
                magnitude += Math.abs(x);
            }
            assertEquals(sum, c[0], 3 * n * 0x1p-24 * magnitude);
        }
    }

    @Test
    void unknownPeersAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Library.parsePeer("mkl"));
        assertThrows(IllegalArgumentException.class, () -> Library.parsePeer("lanewise"));
        assertThrows(IllegalArgumentException.class, () -> Transposes.parse("xy"));
        assertThrows(IllegalArgumentException.class, () -> Type.parse("f16"));
    }
}
