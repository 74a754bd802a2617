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
                        "dense-sums",
                        "the form that keeps a = x W^T + b: a, error / gamma_k, and dense-forward of its z",
                        DenseChecks::sums),
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
                    for (Dropout dropout : LayerBound.dropouts()) {
                        step.accept(new DenseCase(random, shape[0], shape[1], shape[2], h, dropout), deviation);
                    }
                }
            }
            return deviation.worst();
        });
    }

    private static void forward(DenseCase layer, Deviation deviation) {
        Bounded reference = layer.forwardReference();
        Judge.of(layer.forward(Parallelism.sequential()), reference, deviation);
        Judge.of(layer.forwardPacked(PAIR), reference, deviation);
    }

    private static void sums(DenseCase layer, Deviation deviation) {
        for (Parallelism parallelism : List.of(Parallelism.sequential(), PAIR)) {
            DenseCase.Kept kept = layer.forwardKeeping(parallelism);
            Judge.of(kept.a(), layer.sumsReference(), deviation);
            Judge.of(kept.z(), layer.forwardReference(), deviation);
        }
    }

    private static void delta(DenseCase layer, Deviation deviation) {
        DenseCase.Kept kept = layer.forwardKeeping(PAIR);
        FloatOperand biasGradient = layer.blankBias();
        FloatOperand delta = layer.delta(kept, biasGradient);
        Judge.of(delta, layer.deltaReference(kept), deviation);
        Judge.of(biasGradient, Bounded.sumOfRows(Bounded.exact(delta.widened())), deviation);
    }

    private static void data(DenseCase layer, Deviation deviation) {
        FloatOperand delta = layer.delta(layer.forwardKeeping(PAIR), layer.blankBias());
        Judge.of(layer.dataGradient(delta, PAIR), layer.dataReference(delta), deviation);
    }

    private static void weights(DenseCase layer, Deviation deviation) {
        FloatOperand delta = layer.delta(layer.forwardKeeping(PAIR), layer.blankBias());
        Judge.of(layer.weightGradient(delta, PAIR), layer.weightReference(delta), deviation);
    }
}
