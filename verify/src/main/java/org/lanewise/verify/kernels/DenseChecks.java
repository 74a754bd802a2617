package org.lanewise.verify.kernels;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.BiConsumer;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Parallelism;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.LayerBound;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** The fused dense layer against EJML: every activation, with and without dropout. */
public final class DenseChecks {
    /** Rows, inputs, outputs. */
    private static final int[][] SHAPES = {
        {1, 1, 1}, {3, 17, 5}, {1, 784, 10}, {16, 64, 48}, {33, 100, 65}, {7, 785, 31}, {128, 300, 64}
    };

    private static final float[] DROP_RATES = {0, 0.2f, 0.5f};

    private static final Parallelism PAIR = Parallelism.on(ForkJoinPool.commonPool(), 2);

    private DenseChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                check(
                        seed,
                        "dense-forward",
                        "dropout(h(x W^T + b)), error / (gamma_k chain, slope of h, its ulps, mask)",
                        DenseChecks::forward),
                check(
                        seed,
                        "dense-delta",
                        "dz mask h'(a) and its sum over the rows, error / bound",
                        DenseChecks::delta),
                check(seed, "dense-data", "dJ/dx = delta W, error / (gamma_outputs |delta||W|)", DenseChecks::data),
                check(
                        seed,
                        "dense-weights",
                        "dJ/dW = delta^T x, error / (gamma_rows |delta|^T|x|)",
                        DenseChecks::weights));
    }

    private static Check check(long seed, String name, String claim, BiConsumer<DenseCase, Deviation> step) {
        return new Check(name, claim, 1, () -> {
            SplittableRandom random = new SplittableRandom(seed);
            Deviation deviation = new Deviation();
            for (int[] shape : SHAPES) {
                for (Activation h : LayerBound.activations()) {
                    for (float rate : DROP_RATES) {
                        step.accept(
                                new DenseCase(random, shape[0], shape[1], shape[2], h, Dropout.of(rate)), deviation);
                    }
                }
            }
            return deviation.worst();
        });
    }

    private static void forward(DenseCase layer, Deviation deviation) {
        Bounded reference = layer.forwardReference();
        judge(layer.forward(Parallelism.sequential()), reference, deviation);
        judge(layer.forwardPacked(PAIR), reference, deviation);
    }

    private static void delta(DenseCase layer, Deviation deviation) {
        FloatOperand z = layer.forward(PAIR);
        FloatOperand biasGradient = layer.blankBias();
        FloatOperand delta = layer.delta(z, biasGradient);
        judge(delta, layer.deltaReference(z), deviation);
        judge(biasGradient, Bounded.sumOfRows(Bounded.exact(delta.widened())), deviation);
    }

    private static void data(DenseCase layer, Deviation deviation) {
        FloatOperand delta = layer.delta(layer.forward(PAIR), layer.blankBias());
        judge(layer.dataGradient(delta, PAIR), layer.dataReference(delta), deviation);
    }

    private static void weights(DenseCase layer, Deviation deviation) {
        FloatOperand delta = layer.delta(layer.forward(PAIR), layer.blankBias());
        judge(layer.weightGradient(delta, PAIR), layer.weightReference(delta), deviation);
    }

    private static void judge(FloatOperand result, Bounded reference, Deviation deviation) {
        deviation.compare(result.widened(), reference);
        deviation.compare(result.slackUntouched() ? 0 : 1, 0, 0);
    }
}
