package org.lanewise.verify.bits;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.BatchNorm;
import org.lanewise.kernels.Gram;
import org.lanewise.kernels.LayerNorm;
import org.lanewise.kernels.Rows;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Softmax, losses, norms and kernel matrices. */
final class RowsBits {
    private static final int ROWS = 11;

    /** Around the 16 and 32 virtual lanes, and many of them. */
    private static final int[] COLUMNS = {1, 15, 33, 323};

    private RowsBits() {}

    static List<BitRow> all() {
        return List.of(
                each("softmax", RowsBits::softmax),
                each("log-softmax", RowsBits::logSoftmax),
                each("softmax-cross-entropy", RowsBits::softmaxCrossEntropy),
                each("logistic-cross-entropy", RowsBits::logisticCrossEntropy),
                each("squared-error", RowsBits::squaredError),
                each("column-sums", RowsBits::columnSums),
                each("max-norm", RowsBits::maxNorm),
                each("layer-norm", RowsBits::layerNorm),
                each("batch-norm", RowsBits::batchNorm),
                gram("gram-linear", Gram.linear()),
                gram("gram-polynomial", Gram.polynomial(0.5f, 5)),
                gram("gram-gaussian", Gram.gaussian(20)),
                sharedGram("gram-polynomial-shared", Gram.polynomial(0.5f, 5)),
                sharedGram("gram-gaussian-shared", Gram.gaussian(20)));
    }

    private interface Step {
        void run(int columns, float[] x, float[] y, Words words);
    }

    private static BitRow each(String name, Step step) {
        return BitRow.alone(name, words -> {
            SplittableRandom random = new SplittableRandom(18);
            for (int columns : COLUMNS) {
                float[] x = draw(random, ROWS * columns);
                float[] y = draw(random, ROWS * columns);
                step.run(columns, x, y, words);
                words.add(y);
            }
        });
    }

    /** In [-10, 10). */
    private static float[] draw(SplittableRandom random, int length) {
        float[] x = Arrays.copyOf(FloatOperand.draw(random, 1, length, 0, 0).data(), length);
        for (int i = 0; i < length; i++) {
            x[i] *= 10;
        }
        return x;
    }

    private static void softmax(int n, float[] x, float[] y, Words words) {
        Rows.softmax(ROWS, n, x, 0, n, y, 0, n, new Workspace());
    }

    private static void logSoftmax(int n, float[] x, float[] y, Words words) {
        Rows.logSoftmax(ROWS, n, x, 0, n, y, 0, n, new Workspace());
    }

    private static void softmaxCrossEntropy(int n, float[] x, float[] y, Words words) {
        int[] labels = new int[ROWS];
        Arrays.setAll(labels, i -> i * 7 % n);
        words.add(Rows.softmaxCrossEntropy(ROWS, n, x, 0, n, labels, 0, 0.3f, y, 0, n, new Workspace()));
    }

    private static void logisticCrossEntropy(int n, float[] x, float[] y, Words words) {
        float[] targets = new float[ROWS * n];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = i % 5 / 4f;
        }
        words.add(Rows.logisticCrossEntropy(ROWS, n, x, 0, n, targets, 0, n, 0.3f, y, 0, n, new Workspace()));
    }

    private static void squaredError(int n, float[] x, float[] y, Words words) {
        words.add(Rows.squaredError(ROWS, n, x, 0, n, y.clone(), 0, n, 0.3f, y, 0, n));
    }

    private static void columnSums(int n, float[] x, float[] y, Words words) {
        Rows.columnSums(ROWS, n, x, 0, n, y, 0);
    }

    private static void maxNorm(int n, float[] x, float[] y, Words words) {
        Rows.maxNorm(ROWS, n, y, 0, n, 5);
    }

    private static void layerNorm(int n, float[] x, float[] y, Words words) {
        float[] p = Arrays.copyOf(x, 4 * n); // gamma, beta and their gradients
        float[] s = new float[2 * ROWS];
        LayerNorm layer = LayerNorm.of(n, 1e-5f);
        float[] z = new float[ROWS * n];
        layer.forward(ROWS, x, 0, n, p, 0, p, n, s, 0, z, 0, n);
        layer.backward(ROWS, x, 0, n, p, 0, s, 0, y, 0, n, y, 0, n, p, 2 * n, p, 3 * n);
        words.add(z);
        words.add(s);
        words.add(p);
    }

    private static void batchNorm(int n, float[] x, float[] y, Words words) {
        float[] p = Arrays.copyOf(x, 4 * n);
        float[] s = new float[2 * n];
        float[] z = new float[ROWS * n];
        Workspace workspace = new Workspace();
        BatchNorm layer = BatchNorm.of(n, 1e-5f);
        layer.statistics(ROWS, x, 0, n, s, 0, s, n, workspace);
        layer.forward(ROWS, x, 0, n, s, 0, s, n, p, 0, p, n, z, 0, n, workspace);
        layer.backward(ROWS, x, 0, n, s, 0, s, n, p, 0, y, 0, n, y, 0, n, p, 2 * n, p, 3 * n, workspace);
        words.add(z);
        words.add(s);
        words.add(p);
    }

    private static BitRow gram(String name, Gram gram) {
        return BitRow.small(name, (parallelism, words) -> {
            SplittableRandom random = new SplittableRandom(19);
            Workspace workspace = new Workspace();
            int d = 37;
            float[] x = draw(random, 90 * d);
            float[] y = draw(random, 20 * d);
            float[] k = new float[90 * 90];
            gram.matrix(90, 20, d, x, 0, d, y, 0, d, k, 0, 20, parallelism, workspace);
            words.add(k);
            gram.symmetric(90, d, x, 0, d, k, 0, 90, parallelism, workspace);
            words.add(k);
            gram.diagonal(90, d, x, 0, d, k, 0);
            words.add(k);
        });
    }

    private static BitRow sharedGram(String name, Gram gram) {
        return BitRow.sharedLong(name, (parallelism, words) -> {
            Workspace workspace = new Workspace();
            float[] wide = draw(new SplittableRandom(27), 150 * 190);
            float[] large = new float[150 * 150];
            gram.symmetric(150, 190, wide, 0, 190, large, 0, 150, parallelism, workspace);
            words.add(large);
            gram.matrix(150, 150, 190, wide, 0, 190, wide, 0, 190, large, 0, 150, parallelism, workspace);
            words.add(large);
        });
    }
}
