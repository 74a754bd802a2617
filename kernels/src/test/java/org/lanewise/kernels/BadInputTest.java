package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.lanewise.kernels.internal.Checks;

/** Bad arguments are refused with their name and values before anything is written. */
class BadInputTest {
    private static final Transpose N = Transpose.NO;

    private final float[] a = new float[6]; // 2 x 3
    private final float[] b = new float[12]; // 3 x 4
    private final float[] c = new float[] {9, 9, 9, 9, 9, 9, 9, 9}; // 2 x 4
    private final Workspace workspace = new Workspace();

    private void gemm(int m, int n, int k, int aOffset, int lda, int ldb, int cOffset, int ldc) {
        Gemm.sgemm(
                N, N, m, n, k, 1, a, aOffset, lda, b, 0, ldb, 0, c, cOffset, ldc, Parallelism.sequential(), workspace);
    }

    @Test
    void gemm() {
        refused("m = -1 is negative", () -> gemm(-1, 4, 3, 0, 3, 4, 0, 4));
        refused("leading dimension of A = 2 is below its 3 columns", () -> gemm(2, 4, 3, 0, 2, 4, 0, 4));
        refused("leading dimension of B = 3 is below its 4 columns", () -> gemm(2, 4, 3, 0, 3, 3, 0, 4));
        refused("offset of A = -1 is negative", () -> gemm(2, 4, 3, -1, 3, 4, 0, 4));
        refused("A has 6 elements, but offset 1 and 2 x 3 with ld 3 need 7", () -> gemm(2, 4, 3, 1, 3, 4, 0, 4));
        refused("C has 8 elements, but offset 0 and 2 x 4 with ld 5 need 9", () -> gemm(2, 4, 3, 0, 3, 4, 0, 5));
        refused(
                "A has 6 elements, but offset 0 and 2147483647 x 3 with ld 2147483647 need 4611686011984936965",
                () -> gemm(Integer.MAX_VALUE, 4, 3, 0, Integer.MAX_VALUE, 4, 0, 4));
        refused("B is null", () -> Gemm.multiply(2, 4, 3, a, nothing(), c));
        refused(
                "workspace is null",
                () -> Gemm.sgemm(N, N, 2, 4, 3, 1, a, 0, 3, b, 0, 4, 0, c, 0, 4, Parallelism.sequential(), nothing()));
    }

    @Test
    void overlappingResult() {
        float[] one = new float[40];
        refused(
                "C (offset 5, 2 x 4, ld 4) overlaps A (offset 0, 2 x 3, ld 3) in the same array",
                () -> Gemm.sgemm(
                        N, N, 2, 4, 3, 1, one, 0, 3, b, 0, 4, 0, one, 5, 4, Parallelism.sequential(), workspace));
        // Column blocks of one matrix with ld 10 lie side by side: legal.
        Gemm.sgemm(N, N, 2, 4, 3, 1, one, 0, 10, b, 0, 4, 0, one, 3, 10, Parallelism.sequential(), workspace);
        refused(
                "C (offset 3, 2 x 4, ld 4) overlaps B (offset 0, 3 x 4, ld 4) in the same array",
                () -> Gemm.sgemm(
                        N, N, 2, 4, 3, 1, a, 0, 3, one, 0, 4, 0, one, 3, 4, Parallelism.sequential(), workspace));
        refused(
                "C (offset 10, 2 x 4, ld 4) overlaps B (offset 0, 4 x 3, ld 3) in the same array",
                () -> Gemm.sgemm(
                        N,
                        Transpose.YES,
                        2,
                        4,
                        3,
                        1,
                        a,
                        0,
                        3,
                        one,
                        0,
                        3,
                        0,
                        one,
                        10,
                        4,
                        Parallelism.sequential(),
                        workspace));
        Dense layer = Dense.of(3, 4, Activation.RELU, Dropout.none());
        refused(
                "C (offset 0, 2 x 4, ld 4) overlaps bias (offset 7, 1 x 4, ld 4) in the same array",
                () -> layer.forward(2, a, 0, 3, b, 0, one, 7, 0, one, 0, 4, Parallelism.sequential(), workspace));
        refused(
                "biasGradient (offset 7, 1 x 4, ld 4) overlaps dz (offset 0, 2 x 4, ld 4) in the same array",
                () -> layer.backwardActivation(2, b, 0, 4, 0, one, 0, 4, one, 7));
        refused(
                "biasGradient (offset 7, 1 x 4, ld 4) overlaps u (offset 0, 2 x 4, ld 4) in the same array",
                () -> layer.backwardActivation(2, one, 0, 4, 0, b, 0, 4, one, 7));
        refused(
                "dz (offset 1, 2 x 4, ld 4) overlaps u (offset 0, 2 x 4, ld 4) in the same array",
                () -> layer.backwardActivation(2, one, 0, 4, 0, one, 1, 4, b, 0));
        refused(
                "y (offset 0, 2 x 4, ld 5) overlaps x (offset 0, 2 x 4, ld 4) in the same array",
                () -> Rows.softmax(2, 4, one, 0, 4, one, 0, 5, workspace));
        refused(
                "C (offset 2, 2 x 4, ld 10) overlaps A (offset 0, 2 x 3, ld 10) in the same array",
                () -> Gemm.sgemm(
                        N, N, 2, 4, 3, 1, one, 0, 10, b, 0, 4, 0, one, 2, 10, Parallelism.sequential(), workspace));
    }

    @Test
    void zeroSizesAreLegal() {
        gemm(0, 4, 3, 0, 3, 4, 0, 4);
        gemm(2, 0, 3, 0, 3, 1, 0, 4);
        assertEquals(9, c[0]);
        gemm(2, 4, 0, 0, 1, 4, 0, 4); // C = 0
        assertEquals(0, c[7]);
    }

    /** An operand without elements needs no array, whatever its leading dimension and alpha. */
    @Test
    @Timeout(10)
    void emptyOperandsAreNotTouched() {
        float[] empty = {};
        for (Transpose transA : Transpose.values()) {
            java.util.Arrays.fill(c, 9);
            Gemm.sgemm(
                    transA,
                    N,
                    2,
                    4,
                    0,
                    2,
                    empty,
                    0,
                    7,
                    empty,
                    0,
                    4,
                    0.5f,
                    c,
                    0,
                    4,
                    Parallelism.sequential(),
                    workspace);
            assertEquals(4.5f, c[7]);
        }
        int max = Integer.MAX_VALUE;
        assertEquals(0, PackedMatrix.pack(N, 0, max, empty, 0, max).bytes());
        assertEquals(0, PackedMatrix.pack(N, max, 0, empty, 0, 1).bytes());
    }

    @Test
    void others() {
        refused("inputs = 0, but must be at least 1", () -> Dense.of(0, 3, Activation.RELU, Dropout.none()));
        refused(
                "w is packed for 3 inputs and 4 outputs, but the layer has 4 and 3",
                () -> Dense.of(4, 3, Activation.RELU, Dropout.none())
                        .forward(
                                1,
                                a,
                                0,
                                4,
                                PackedMatrix.pack(N, 3, 4, b, 0, 4),
                                b,
                                0,
                                0,
                                c,
                                0,
                                3,
                                Parallelism.sequential(),
                                workspace));
        refused(
                "bias has 2 elements, but offset 0 and length 4 need 4",
                () -> Dense.of(3, 4, Activation.RELU, Dropout.none())
                        .forward(2, a, 0, 3, b, 0, new float[2], 0, 0, c, 0, 4, Parallelism.sequential(), workspace));
        refused(
                "x has 6 elements, but offset 3 and length 4 need 7",
                () -> Elementwise.activate(Activation.TANH, a, 3, c, 0, 4));
        refused(
                "y (offset 1, length 4) overlaps x (offset 0) in the same array",
                () -> Elementwise.activate(Activation.TANH, c, 0, c, 1, 4));
        refused(
                "y (offset 3, length 4) overlaps x (offset 0) in the same array",
                () -> Elementwise.activate(Activation.TANH, c, 0, c, 3, 4));
        refused(
                "dx (offset 1, length 4) overlaps dy (offset 0) in the same array",
                () -> Elementwise.derivative(Activation.TANH, b, 0, c, 0, c, 1, 4));
        refused(
                "dx (offset 2, length 4) overlaps u (offset 0) in the same array",
                () -> Elementwise.derivative(Activation.TANH, c, 0, b, 0, c, 2, 4));
        refused(
                "u has 6 elements, but offset 0 and length 7 need 7",
                () -> Elementwise.derivative(Activation.TANH, a, 0, b, 0, c, 0, 7));
        refused("activation is null", () -> Elementwise.derivative(nothing(), a, 0, b, 0, c, 0, 1));
        refused(
                "y (offset 0, length 2) overlaps alpha (offset 1) in the same array",
                () -> Elementwise.prelu(c, 1, a, 0, c, 0, 2));
        refused(
                "alphaGradient (offset 1, length 2) overlaps dy (offset 0) in the same array",
                () -> Elementwise.preluDerivative(a, 0, a, 0, c, 0, c, 0, c, 1, 2));
        refused("y has 8 elements, but offset 8 and length 1 need 9", () -> Elementwise.exp(a, 0, c, 8, 1));
        refused(
                "x has 6 elements, but offset 1 and length 2147483647 need 2147483648",
                () -> Elementwise.dropout(Dropout.of(0.5f), 0, 0, a, 1, Integer.MAX_VALUE));
        refused(
                "momentum = 1.0, but must be in [0, 1)",
                () -> OptimizerStep.momentum(1, 1, Penalty.NONE, 1, a, 0, b, 0, c, 0, 1));
        refused(
                "rate = NaN is not finite",
                () -> OptimizerStep.momentum(Float.NaN, 0, Penalty.NONE, 1, a, 0, b, 0, c, 0, 1));
    }

    @Test
    void fusedActivation() {
        float[] one = new float[40];
        float[] bias = new float[4];
        FusedActivation fused = FusedActivation.of(4, Activation.RELU, Dropout.of(0.5f));
        refused("units = 0, but must be at least 1", () -> FusedActivation.of(0, Activation.RELU, Dropout.none()));
        refused("rows = -1 is negative", () -> fused.forward(-1, one, 0, 4, 0, c, 0, 4));
        refused(
                "a has 6 elements, but offset 0 and 2 x 4 with ld 4 need 8",
                () -> fused.forward(2, a, 0, 4, 0, c, 0, 4));
        refused(
                "z (offset 1, 2 x 4, ld 4) overlaps a (offset 0, 2 x 4, ld 4) in the same array",
                () -> fused.forward(2, one, 0, 4, 0, one, 1, 4));
        refused(
                "z (offset 0, 2 x 4, ld 5) overlaps a (offset 0, 2 x 4, ld 4) in the same array",
                () -> fused.forward(2, one, 0, 4, 0, one, 0, 5));
        refused(
                "a (offset 0, 2 x 4, ld 4) overlaps bias (offset 7, 1 x 4, ld 4) in the same array",
                () -> fused.forward(2, b, 0, 4, one, 7, one, 0, 4, 0, c, 0, 4));
        refused(
                "z (offset 2, 2 x 4, ld 4) overlaps x (offset 0, 2 x 4, ld 4) in the same array",
                () -> fused.forward(2, one, 0, 4, bias, 0, c, 0, 4, 0, one, 2, 4));
        refused("leading dimension of u = 3 is below its 4 columns", () -> fused.backward(2, one, 0, 3, 0, c, 0, 4));
        refused(
                "biasGradient has 4 elements, but offset 1 and length 4 need 5",
                () -> fused.backward(2, one, 0, 4, 0, c, 0, 4, bias, 1));
        Dense layer = Dense.of(3, 4, Activation.GELU, Dropout.none());
        Parallelism alone = Parallelism.sequential();
        refused(
                "z (offset 4, 2 x 4, ld 4) overlaps a (offset 0, 2 x 4, ld 4) in the same array",
                () -> layer.forward(2, a, 0, 3, b, 0, bias, 0, one, 0, 4, 0, one, 4, 4, alone, workspace));
        refused(
                "z (offset 0, 2 x 4, ld 4) overlaps w (offset 7, 4 x 3, ld 3) in the same array",
                () -> layer.forward(2, a, 0, 3, one, 7, bias, 0, c, 0, 4, 0, one, 0, 4, alone, workspace));
    }

    @Test
    void noise() {
        GaussianNoise noise = GaussianNoise.of(1);
        refused("sigma = -1.0 is negative", () -> GaussianNoise.of(-1));
        refused("sigma = NaN is not finite", () -> GaussianNoise.of(Float.NaN));
        refused("y has 8 elements, but offset 5 and length 4 need 9", () -> noise.fill(0, 0, c, 5, 4));
        refused(
                "y (offset 1, length 4) overlaps x (offset 0) in the same array",
                () -> noise.add(0, 0, c, 0, c, 1, 4, workspace));
        refused("x is null", () -> noise.add(0, 0, nothing(), 0, c, 0, 4, workspace));
        refused("workspace is null", () -> noise.add(0, 0, a, 0, c, 0, 4, nothing()));
    }

    @Test
    void vectors() {
        refused("n = -1 is negative", () -> Blas.sdot(-1, a, 0, 1, b, 0, 1));
        refused("x is null", () -> Blas.sasum(0, nothing(), 0, 1));
        refused("offset of x = -1 is negative", () -> Blas.snrm2(2, a, -1, 1));
        refused(
                "x has 6 elements, but offset 1 and length 4 with increment -2 need 8",
                () -> Blas.saxpy(4, 1, a, 1, -2, c, 0, 1));
        refused(
                "x has 6 elements, but offset 0 and length 3 with increment -2147483648 need 4294967297",
                () -> Blas.isamax(3, a, 0, Integer.MIN_VALUE));
        refused("incY = 0", () -> Blas.saxpy(4, 1, a, 0, 1, c, 0, 0));
        refused("incX = 0", () -> Blas.sscal(4, 1, c, 0, 0));
        refused(
                "y (offset 2, 3 x 1, ld 2) overlaps x (offset 0, 3 x 1, ld 2) in the same array",
                () -> Blas.scopy(3, c, 0, 2, c, 2, -2));
        Blas.scopy(3, b, 0, 2, b, 1, 2); // interleaved: legal
    }

    @Test
    void gemvAndGer() {
        refused(
                "leading dimension of A = 2 is below its 3 columns",
                () -> Blas.sgemv(N, 2, 3, 1, a, 0, 2, b, 0, 1, 0, c, 0, 1, workspace));
        refused(
                "x has 12 elements, but offset 10 and length 3 with increment 1 need 13",
                () -> Blas.sgemv(N, 2, 3, 1, a, 0, 3, b, 10, 1, 0, c, 0, 1, workspace));
        refused(
                "y has 8 elements, but offset 6 and length 3 with increment 1 need 9",
                () -> Blas.sgemv(Transpose.YES, 2, 3, 1, a, 0, 3, b, 0, 1, 0, c, 6, 1, workspace));
        refused(
                "y (offset 1, 2 x 1, ld 1) overlaps A (offset 0, 2 x 3, ld 3) in the same array",
                () -> Blas.sgemv(N, 2, 3, 1, c, 0, 3, b, 0, 1, 0, c, 1, 1, workspace));
        refused("workspace is null", () -> Blas.sgemv(N, 2, 3, 1, a, 0, 3, b, 0, 1, 0, c, 0, 1, nothing()));
        refused(
                "A (offset 0, 2 x 3, ld 3) overlaps y (offset 5, 3 x 1, ld 1) in the same array",
                () -> Blas.sger(2, 3, 1, a, 0, 1, c, 5, 1, c, 0, 3));
    }

    @Test
    void level3() {
        Parallelism alone = Parallelism.sequential();
        Triangle half = Triangle.LOWER;
        refused(
                "C has 8 elements, but offset 0 and 3 x 3 with ld 3 need 9",
                () -> Blas.ssyrk(half, N, 3, 2, 1, a, 0, 2, 0, c, 0, 3, alone, workspace));
        refused(
                "C (offset 2, 2 x 2, ld 2) overlaps A (offset 0, 2 x 3, ld 3) in the same array",
                () -> Blas.ssyrk(half, N, 2, 3, 1, c, 0, 3, 0, c, 2, 2, alone, workspace));
        refused(
                "A has 6 elements, but offset 0 and 3 x 3 with ld 3 need 9",
                () -> Blas.ssymm(Side.RIGHT, half, 2, 3, 1, a, 0, 3, b, 0, 3, 0, c, 0, 3, alone, workspace));
        refused(
                "side is null",
                () -> Blas.ssymm(nothing(), half, 2, 2, 1, a, 0, 2, b, 0, 2, 0, c, 0, 2, alone, workspace));
        refused(
                "B (offset 3, 2 x 2, ld 2) overlaps A (offset 0, 2 x 2, ld 2) in the same array",
                () -> Blas.strsm(Side.LEFT, half, N, Diagonal.UNIT, 2, 2, 1, c, 0, 2, c, 3, 2, alone, workspace));
        refused(
                "leading dimension of B = 1 is below its 2 columns",
                () -> Blas.strsm(Side.LEFT, half, N, Diagonal.UNIT, 2, 2, 1, a, 0, 2, c, 0, 1, alone, workspace));
    }

    /** The check against the sets of elements: equal where the strides allow column blocks, never too lenient. */
    @Test
    void disjointIsWhatTheElementsSay() {
        float[] one = new float[100];
        int[][] shapes = {{1, 1, 3}, {1, 3, 3}, {1, 4, 7}, {2, 2, 5}, {3, 1, 4}, {3, 2, 4}, {2, 4, 5}, {4, 3, 5}};
        for (int[] out : shapes) {
            for (int[] in : shapes) {
                for (int cOffset = 0; cOffset < 30; cOffset++) {
                    BitSet both = elements(cOffset, out);
                    both.and(elements(12, in));
                    boolean accepted = true;
                    try {
                        Checks.disjoint("C", one, cOffset, out[0], out[1], out[2], "A", one, 12, in[0], in[1], in[2]);
                    } catch (IllegalArgumentException e) {
                        accepted = false;
                    }
                    String what = cOffset + java.util.Arrays.toString(out) + java.util.Arrays.toString(in);
                    if (out[2] == in[2] || out[0] == 1 || in[0] == 1) {
                        assertEquals(both.isEmpty(), accepted, what);
                    } else {
                        assertTrue(both.isEmpty() || !accepted, what);
                    }
                }
            }
        }
    }

    private static BitSet elements(int offset, int[] rowsColsLd) {
        BitSet set = new BitSet();
        for (int i = 0; i < rowsColsLd[0]; i++) {
            set.set(offset + i * rowsColsLd[2], offset + i * rowsColsLd[2] + rowsColsLd[1]);
        }
        return set;
    }

    private void refused(String message, Executable call) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, call);
        assertEquals(message, e.getMessage());
        assertEquals(9, c[0], "nothing may be written");
    }

    @SuppressWarnings("NullAway") // what a caller without null checks may pass
    private static <T> T nothing() {
        return null;
    }
}
