package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One hash everywhere: the same SHA-256 in every fork of these tests. A change of a hash is a change of the contract. */
class BitsTest {
    private final Random random = new Random(42);
    private final Workspace workspace = new Workspace();

    @Test
    void layer() {
        int rows = 33;
        int inputs = 1100;
        int outputs = 77;
        float[] x = Oracle.normal(random, rows * inputs);
        float[] w = Oracle.normal(random, outputs * inputs);
        float[] bias = Oracle.normal(random, outputs);
        float[] z = new float[rows * outputs];
        Dense.of(inputs, outputs, Activation.RELU, Dropout.of(0.25f))
                .forward(
                        rows,
                        x,
                        0,
                        inputs,
                        w,
                        0,
                        bias,
                        0,
                        Dropout.key(1, 2, 3),
                        z,
                        0,
                        outputs,
                        Parallelism.sequential(),
                        workspace);
        assertEquals("9fdd21a1fc4a67ce30b3d899e60fb51b0a770734daef233423b651fb53a784e0", sha256(z));
    }

    @Test
    void functionsAndDerivatives() {
        int n = 10_000;
        float[] x = new float[n];
        for (int i = 0; i < n; i++) {
            x[i] = Float.intBitsToFloat(i * 429_497);
        }
        int activations = Activation.all().size();
        float[] y = new float[(2 * activations + 5) * n];
        Arrays.fill(y, 0, activations * n, 0.7f); // the incoming gradient
        int at = 0;
        for (Activation activation : Activation.all()) {
            Elementwise.derivative(activation, x, 0, y, at, y, at, n);
            Elementwise.activate(activation, x, 0, y, at + activations * n, n);
            at += n;
        }
        at += activations * n;
        Elementwise.exp(x, 0, y, at, n);
        Elementwise.expm1(x, 0, y, at + n, n);
        Elementwise.log1p(x, 0, y, at + 2 * n, n);
        Elementwise.erf(x, 0, y, at + 3 * n, n);
        Elementwise.erfc(x, 0, y, at + 4 * n, n);
        assertEquals("e3bf064e8fbd0f05bc18273bc815c1963181e7ee5c1cb1419a9cf43306e39c6d", sha256(y));
    }

    @Test
    void layerFromItsInput() {
        int rows = 33;
        int inputs = 100;
        int outputs = 77;
        float[] x = Oracle.normal(random, rows * inputs);
        float[] w = Oracle.normal(random, outputs * inputs);
        float[] bias = Oracle.normal(random, outputs);
        float[] all = new float[3 * rows * outputs + outputs]; // a, z, delta, the bias gradient
        int z = rows * outputs;
        int delta = 2 * z;
        Arrays.fill(all, delta, 3 * z, 0.7f);
        Dense layer = Dense.of(inputs, outputs, Activation.SILU, Dropout.unscaled(0.25f));
        long key = Dropout.key(1, 2, 3);
        Parallelism alone = Parallelism.sequential();
        layer.forward(rows, x, 0, inputs, w, 0, bias, 0, all, 0, outputs, key, all, z, outputs, alone, workspace);
        layer.backwardActivation(rows, all, 0, outputs, key, all, delta, outputs, all, 3 * z);
        assertEquals("3b1bf2ac7aa2e646877096545cdc9b5c8b8bf59d5c29dc63dd5c7d34839e7274", sha256(all));
    }

    @Test
    void noise() {
        float[] y = new float[100_000];
        GaussianNoise.of(1).fill(GaussianNoise.key(1, 2, 3), -5, y, 0, y.length);
        assertEquals("0172d597979f08890c6899748ed7f6aad296d1f509971790b7fc65c42736ffee", sha256(y));
    }

    @Test
    void softmaxRows() {
        float[] x = Oracle.normal(random, 50 * 123);
        float[] y = new float[x.length];
        Rows.softmax(50, 123, x, 0, 123, y, 0, 123, workspace);
        assertEquals("4dee05172102fa8edd6b73f649082c9129f26ef93932c09813761f86eac992e6", sha256(y));
    }

    @Test
    void lossAndGradient() {
        float[] x = Oracle.normal(random, 50 * 123);
        int[] labels = random.ints(50, 0, 123).toArray();
        double loss = Rows.softmaxCrossEntropy(50, 123, x, 0, 123, labels, 0, 0.02f, x, 0, 123, workspace);
        assertEquals("0x1.07f0c4e0cde07p8", Double.toHexString(loss));
        assertEquals("2e41a6e2dcaa5feb61601b523f2c0727d2aabd6e5b550802a7df8ea801571ac1", sha256(x));
    }

    @Test
    void logarithmsOfRows() {
        float[] x = Oracle.normal(random, 50 * 323);
        float[] targets = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            targets[i] = i % 5 / 4f;
        }
        float[] y = new float[x.length];
        Rows.logSoftmax(50, 323, x, 0, 323, y, 0, 323, workspace);
        assertEquals("7df0894fa677b945ae58d02d1b047d5a208a3828424c96622421d88a3470f443", sha256(y));
        double loss = Rows.logisticCrossEntropy(50, 323, x, 0, 323, targets, 0, 323, 0.02f, y, 0, 323, workspace);
        assertEquals("0x1.976b5629d834p13", Double.toHexString(loss));
        assertEquals("46c3ef10cc6802565a9b5c3b628478f2d47d3366740a4665552c7582ec3a4fc1", sha256(y));
    }

    @Test
    void kernelMatrices() {
        float[] x = Oracle.normal(random, 90 * 37);
        float[] k = new float[2 * 90 * 90];
        Gram.polynomial(0.5f, 5).symmetric(90, 37, x, 0, 37, k, 0, 90, Parallelism.sequential(), workspace);
        Gram.gaussian(20).symmetric(90, 37, x, 0, 37, k, 90 * 90, 90, Parallelism.sequential(), workspace);
        assertEquals("e276914a6ddfeb5fc824a238870347ea78539a00f891371feabae5e89d2dee5d", sha256(k));
    }

    @Test
    void squaredErrorAndMaxNorm() {
        float[] y = Oracle.normal(random, 50 * 123);
        float[] targets = Oracle.normal(random, 50 * 123);
        double loss = Rows.squaredError(50, 123, y, 0, 123, targets, 0, 123, 0.02f, y, 0, 123);
        assertEquals("0x1.7b26640969ae9p12", Double.toHexString(loss));
        Rows.maxNorm(50, 123, y, 0, 123, 0.3f);
        assertEquals("9766a186b8c6506c500d8a5d3c9a319a5bc8e386fcb5089cb142bb5758bb260b", sha256(y));
    }

    @Test
    void normalisations() {
        int rows = 50;
        int columns = 323;
        float[] x = Oracle.normal(random, rows * columns);
        float[] p = Oracle.normal(random, 4 * columns);
        float[] y = new float[rows * columns];
        float[] s = new float[2 * columns];
        LayerNorm layer = LayerNorm.of(columns, 1e-5f);
        layer.forward(rows, x, 0, columns, p, 0, p, columns, s, 0, y, 0, columns);
        layer.backward(rows, x, 0, columns, p, 0, s, 0, y, 0, columns, y, 0, columns, p, 2 * columns, p, 3 * columns);
        assertEquals("2d82d22698fd3f3e8ba482d8ed5c6f9e1c3c2699d2f1163ed43fd92492364cf6", sha256(y));
        BatchNorm batch = BatchNorm.of(columns, 1e-5f);
        batch.statistics(rows, x, 0, columns, s, 0, s, columns, workspace);
        batch.forward(rows, x, 0, columns, s, 0, s, columns, p, 0, p, columns, y, 0, columns, workspace);
        batch.backward(
                rows,
                x,
                0,
                columns,
                s,
                0,
                s,
                columns,
                p,
                0,
                y,
                0,
                columns,
                y,
                0,
                columns,
                p,
                2 * columns,
                p,
                3 * columns,
                workspace);
        assertEquals("c71bb579a33d2b3a34888c54ea60bb2891ce89ce2a8638577b7845b737f8cb97", sha256(y));
        assertEquals("5dffc5551348789fd9d0fadb79fed793955dbba985adf06bb9e50c94aac09fca", sha256(p));
    }

    @Test
    void optimizerSteps() {
        int n = 1003;
        float[] g = Oracle.normal(random, n);
        float[] s = Arrays.copyOf(Oracle.normal(random, 5 * n), 10 * n); // five times w, then the states
        Penalty penalty = Penalty.of(0.01f, 0.02f, 0.03f);
        for (int t = 1; t <= 3; t++) {
            OptimizerStep.sgd(0.1f, penalty, 0.7f, g, 0, s, 0, n);
            OptimizerStep.momentum(0.1f, 0.9f, penalty, 0.7f, g, 0, s, 5 * n, s, n, n);
            OptimizerStep.nesterov(0.1f, 0.9f, penalty, 0.7f, g, 0, s, 6 * n, s, 2 * n, n);
            OptimizerStep.rmsProp(0.01f, 0.9f, 1e-8f, penalty, 0.7f, g, 0, s, 7 * n, s, 3 * n, n);
            OptimizerStep.adam(0.01f, 0.9f, 0.99f, 1e-8f, t, penalty, 0.7f, g, 0, s, 8 * n, s, 9 * n, s, 4 * n, n);
        }
        assertEquals("d6cce598590ea525055a0258de6fe3db70d115644e8af3e3e83e661cbcaecdff", sha256(s));
    }

    /** Every NaN counts as the same. */
    private static String sha256(float[] x) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * x.length).order(ByteOrder.LITTLE_ENDIAN);
        for (float v : x) {
            bytes.putInt(Float.floatToIntBits(v));
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
