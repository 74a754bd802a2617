package org.lanewise.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.internal.plan.Pass;

/** A call whose rows threads share: each takes its part through all layers, so that they meet once. */
final class SharedRows implements Parallelism.Part {
    private static final float[] NONE = {};

    private Pass[] passes = {};
    private @Nullable Predictor predictor;
    private float[] x = NONE;
    private int xOffset;
    private int rows;
    private float[] y = NONE;
    private int @Nullable [] classes;
    private int yOffset;

    void run(
            Parallelism parallelism,
            Predictor owner,
            float[] input,
            int inputOffset,
            int count,
            float[] output,
            int @Nullable [] decisions,
            int outputOffset) {
        ensurePasses(parallelism.threads());
        predictor = owner;
        x = input;
        xOffset = inputOffset;
        rows = count;
        y = output;
        classes = decisions;
        yOffset = outputOffset;
        try {
            parallelism.share(passes.length, this);
        } finally { // the scratch outlives the operands
            predictor = null;
            x = NONE;
            y = NONE;
            classes = null;
        }
    }

    private void ensurePasses(int threads) {
        if (passes.length != threads) {
            passes = new Pass[threads];
            for (int i = 0; i < threads; i++) {
                passes[i] = new Pass(Parallelism.sequential());
            }
        }
    }

    @Override
    public void run(int part) {
        Predictor owner = Objects.requireNonNull(predictor);
        int first = (int) ((long) rows * part / passes.length);
        int end = (int) ((long) rows * (part + 1) / passes.length);
        int at = yOffset + first * (classes == null ? owner.outputs() : 1);
        owner.compute(x, xOffset + first * owner.inputs(), end - first, y, classes, at, passes[part]);
    }
}
