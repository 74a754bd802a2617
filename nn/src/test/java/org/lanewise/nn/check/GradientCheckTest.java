package org.lanewise.nn.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.loss.Loss;

class GradientCheckTest {
    private static final int ROWS = 5;
    private static final int INPUTS = 6;

    /**
     * Of the largest derivative of a layer: 2^-24 times the roundings on the longest path here, about 60, at their worst; a
     * typical check is ten times better.
     */
    private static final double BOUND = 4e-6;

    private static Batch batch(Loss loss, int outputs) {
        Random random = new Random(3);
        float[] x = new float[ROWS * INPUTS];
        for (int i = 0; i < x.length; i++) {
            x[i] = random.nextFloat() * 2 - 1;
        }
        if (loss.wantsClasses()) {
            return Batch.ofClasses(loss, ROWS, x, random.ints(ROWS, 0, outputs).toArray(), 5, 11);
        }
        float[] targets = new float[ROWS * outputs];
        for (int i = 0; i < targets.length; i++) {
            targets[i] = random.nextFloat();
        }
        return Batch.ofValues(loss, ROWS, x, targets, 5, 11);
    }

    private static void assertGradient(Network network, Loss loss) {
        // Every parameter at random: a layer's own start, such as biases 0, may hide a wrong derivative.
        Parameters parameters = Parameters.random(network, 3);
        Random random = new Random(7);
        for (int i = 0; i < parameters.values().length; i++) {
            parameters.values()[i] += (random.nextFloat() - 0.5f) / 2;
        }
        GradientCheck.Report report = GradientCheck.check(network, parameters, batch(loss, network.outputs()));
        assertTrue(report.worst() <= BOUND, network + " " + loss + ": " + report);
    }

    private static List<Loss> losses() {
        List<Loss> losses = new ArrayList<>();
        for (Loss.Kind kind : Loss.Kind.values()) {
            for (Loss.Reduction reduction : Loss.Reduction.values()) {
                losses.add(new Loss(kind, reduction));
            }
        }
        return losses;
    }

    @Test
    void everyActivationAndLoss() {
        for (Activation h : Activation.all()) {
            if (h != Activation.STEP) {
                Network network = Network.input(INPUTS)
                        .dropout(0.2f)
                        .dense(7, h)
                        .dropout(0.4f)
                        .dense(5, h)
                        .dense(3)
                        .build();
                losses().forEach(loss -> assertGradient(network, loss));
            }
        }
    }

    @Test
    void dropoutThatIsNotScaled() {
        for (Activation h : List.of(Activation.RELU, Activation.TANH, Activation.GELU)) {
            Network network = Network.input(INPUTS)
                    .unscaledDropout(0.2f)
                    .dense(7, h)
                    .unscaledDropout(0.4f)
                    .dense(3)
                    .build();
            losses().forEach(loss -> assertGradient(network, loss));
        }
    }

    @Test
    void skipsOfBothKinds() {
        for (Activation h : List.of(Activation.TANH, Activation.GELU)) {
            Network network = Network.input(INPUTS)
                    .dense(7, h)
                    .named("first")
                    .dense(7)
                    .addWeighted("first")
                    .activation(h)
                    .named("second")
                    .dense(7, h)
                    .add("second", "first")
                    .concatenate("input")
                    .dense(3)
                    .build();
            losses().forEach(loss -> assertGradient(network, loss));
        }
    }

    @Test
    void learnedSlopesAndPenalties() {
        Network network = Network.input(INPUTS)
                .dense(7)
                .prelu()
                .activityPenalty(0.03f, 0.02f)
                .named("penalised")
                .dense(7, Activation.TANH)
                .activityPenalty(0.01f, 0.04f)
                .add("penalised")
                .dense(3)
                .build();
        losses().forEach(loss -> assertGradient(network, loss));
    }

    @Test
    void normalisations() {
        for (Activation h : List.of(Activation.TANH, Activation.SILU)) {
            Network network = Network.input(INPUTS)
                    .noise(0.3f)
                    .layerNorm()
                    .dense(7)
                    .batchNorm()
                    .activation(h)
                    .named("first")
                    .noise(0.2f)
                    .dense(7, h)
                    .layerNorm()
                    .add("first")
                    .batchNorm()
                    .dense(3)
                    .build();
            losses().forEach(loss -> assertGradient(network, loss));
        }
    }

    @Test
    void featureMaps() {
        losses().forEach(loss -> assertGradient(
                Network.input(INPUTS).polynomialFeatures(2, 1).dense(3).build(), loss));
        losses().forEach(loss -> assertGradient(
                Network.input(INPUTS).fourierFeatures(9, 2, 1).dense(3).build(), loss));
    }

    /** At ReLU's kink backpropagation takes the left derivative, 0, and the difference half of the right one. */
    @Test
    void derivativesThatDifferAreFound() {
        Network network =
                Network.input(INPUTS).dense(1, Activation.RELU).dense(1).build();
        Parameters parameters = Parameters.zeros(network);
        parameters.values()[parameters.weightOffset(1)] = 1;
        GradientCheck.Report report = GradientCheck.check(network, parameters, batch(Loss.squaredError(), 1));
        assertEquals(1, report.worst(), 1e-6);
        assertEquals(0, report.backpropagated());
        assertTrue(report.difference() != 0 && report.tensor().startsWith("layers.0."), report.toString());
    }

    @Test
    void weightPerturbationAgrees() {
        Network network =
                Network.input(INPUTS).dense(4, Activation.TANH).dense(3).build();
        Parameters parameters = Parameters.random(network, 3);
        Batch batch = batch(Loss.squaredError(), 3);
        Parameters slow = Parameters.zeros(network);
        assertEquals(1 + network.parameterCount(), WeightPerturbation.gradient(network, parameters, batch, slow));
        Parameters fast = Parameters.zeros(network);
        batch.run(Plan.training(network, batch.loss(), ROWS, Parallelism.sequential()), parameters, fast);
        for (int i = 0; i < fast.values().length; i++) {
            assertEquals(fast.values()[i], slow.values()[i], 1e-6);
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Batch.ofValues(Loss.softmaxCrossEntropy(), 1, new float[1], new float[1], 0, 0));
        Network wide = Network.input(INPUTS + 1).dense(3).build();
        assertThrows(
                IllegalArgumentException.class,
                () -> GradientCheck.check(wide, Parameters.zeros(wide), batch(Loss.squaredError(), 3)));
    }
}
