package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    void activations() {
        float[] x = new float[100_000];
        for (int i = 0; i < x.length; i++) {
            x[i] = Float.intBitsToFloat(i * 42_949);
        }
        float[] y = new float[x.length];
        Elementwise.activate(Activation.TANH, x, 0, y, 0, x.length);
        assertEquals("c7ad94b818ac52dae34d434e51441ec22d3c26e433ddde3804c9053ec5a4d771", sha256(y));
        Elementwise.activate(Activation.LOGISTIC, x, 0, y, 0, x.length);
        assertEquals("31b37fba02b966560755c7d6a98f0b722930c276c57d547151c9cbd05d206761", sha256(y));
    }

    @Test
    void softmaxRows() {
        float[] x = Oracle.normal(random, 50 * 123);
        float[] y = new float[x.length];
        Rows.softmax(50, 123, x, 0, 123, y, 0, 123, workspace);
        assertEquals("ac0334dac4aff32216d2dcba2fafbab2420ad949647ef8dec2549cf19137c950", sha256(y));
    }

    @Test
    void lossAndGradient() {
        float[] x = Oracle.normal(random, 50 * 123);
        int[] labels = random.ints(50, 0, 123).toArray();
        double loss = Rows.softmaxCrossEntropy(50, 123, x, 0, 123, labels, 0, 0.02f, x, 0, 123, workspace);
        assertEquals("0x1.07f0c4dd11222p8", Double.toHexString(loss));
        assertEquals("4e4f1c3e0ffdffc75969cb5d9da154c601a536b0a2c2ee4c045d5c5be6301897", sha256(x));
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
