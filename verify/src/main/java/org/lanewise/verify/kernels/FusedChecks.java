package org.lanewise.verify.kernels;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.LayerBound;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Bias, activation and dropout without a product against double: every activation, every kind of dropout. */
public final class FusedChecks {
    /** Rows and units; the longest row is more than one block. */
    private static final int[][] SHAPES = {{1, 1}, {3, 17}, {16, 48}, {33, 65}, {2, 4099}};

    private FusedChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                check(
                        seed,
                        "fused-forward",
                        "dropout(h(x)) and dropout(h(x + b)), error / (a rounding, slope of h, its ulps, mask)",
                        FusedChecks::forward),
                check(
                        seed,
                        "fused-backward",
                        "dz mask h'(a), alone and with its sum over the rows, error / bound",
                        FusedChecks::backward));
    }

    private static Check check(long seed, String name, String claim, BiConsumer<FusedCase, Deviation> step) {
        return new Check(name, claim, 1, () -> {
            SplittableRandom random = new SplittableRandom(seed);
            Deviation deviation = new Deviation();
            for (int[] shape : SHAPES) {
                for (Activation h : LayerBound.activations()) {
                    for (Dropout dropout : LayerBound.dropouts()) {
                        step.accept(new FusedCase(random, shape[0], shape[1], h, dropout), deviation);
                    }
                }
            }
            return deviation.worst();
        });
    }

    private static void forward(FusedCase pass, Deviation deviation) {
        Judge.of(pass.forward(), pass.forwardReference(), deviation);
        FusedCase.Biased biased = pass.forwardBiased();
        Judge.of(biased.a(), pass.sumsReference(), deviation);
        Judge.of(biased.z(), pass.biasedReference(), deviation);
    }

    private static void backward(FusedCase pass, Deviation deviation) {
        FloatOperand z = pass.forward();
        Bounded reference = pass.backwardReference(z);
        Judge.of(pass.backward(z), reference, deviation);
        FloatOperand biasGradient = pass.blankBias();
        FloatOperand delta = pass.backward(z, biasGradient);
        Judge.of(delta, reference, deviation);
        Judge.of(biasGradient, Bounded.sumOfRows(Bounded.exact(delta.widened())), deviation);
    }
}
