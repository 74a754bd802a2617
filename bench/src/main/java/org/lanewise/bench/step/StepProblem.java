package org.lanewise.bench.step;

import java.util.SplittableRandom;

/**
 * A batch to learn from, and the network: dense layers, ReLU between them, cross-entropy of the softmax averaged over the
 * batch.
 *
 * @param widths inputs, hidden units, classes
 * @param rows of the batch
 * @param x rows x inputs
 * @param classes one per row
 */
public record StepProblem(int[] widths, int rows, float[] x, int[] classes) {
    /** Small enough for thousands of steps on one batch to change little: each costs the same. */
    static final float RATE = 1e-3f;

    /** A batch drawn from a fixed seed: half of the inputs 0 as in pictures, the others in [0, 1). */
    public static StepProblem random(int rows, int... widths) {
        SplittableRandom random = new SplittableRandom(1);
        float[] x = new float[rows * widths[0]];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextBoolean() ? 0 : (float) random.nextDouble();
        }
        int[] classes = random.ints(rows, 0, widths[widths.length - 1]).toArray();
        return new StepProblem(widths.clone(), rows, x, classes);
    }

    /** Dense layers. */
    int layers() {
        return widths.length - 1;
    }

    /** Operations of the products: one forward, two backward; the input's gradient is not taken. */
    public double flops() {
        double flops = 0;
        for (int i = 0; i < layers(); i++) {
            flops += (i == 0 ? 4.0 : 6.0) * rows * widths[i] * widths[i + 1];
        }
        return flops;
    }
}
