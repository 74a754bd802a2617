package org.lanewise.verify.deck.depth;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Blas;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.check.GradientCheck;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** Gradients through skip connections with weights and without: the error comes back over both paths. */
final class SkipConnections implements Experiment {
    private static final int ROWS = 12;
    private static final int M = 6;

    @Override
    public List<String> ids() {
        return List.of("A52", "A53", "A54");
    }

    @Override
    public String title() {
        return "Gradients through skip connections";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        Network weighted = start().dense(M, Activation.TANH)
                .dense(M)
                .addWeighted("early")
                .activation(Activation.TANH)
                .dense(2)
                .build();
        Network identity = start().dense(M, Activation.TANH)
                .dense(M)
                .add("early")
                .activation(Activation.TANH)
                .dense(2)
                .build();
        Network plain = start().dense(M, Activation.TANH)
                .dense(M, Activation.TANH)
                .dense(2)
                .build();
        protocol.measure("A52", "z = h(W z' + W' z''): gradient check", check(weighted), Bound.atMost(1e-6));
        protocol.measure("A53", "z = h(g(z'') + z''): gradient check", check(identity), Bound.atMost(1e-6));
        protocol.measure(
                "A54",
                "norm of the first layer's gradient where g is cut off, with the skip",
                firstGradient(identity),
                Bound.atLeast(1e-3));
        protocol.measure("A54", "the same without it", firstGradient(plain), Bound.exactly(0));
    }

    private static Network.Builder start() {
        return Network.input(4).dense(M, Activation.TANH).named("early");
    }

    private static Problem problem() {
        SplittableRandom random = new SplittableRandom(52);
        return Problem.ofValues(ROWS, Draws.normal(random, ROWS * 4, 1), Draws.normal(random, ROWS * 2, 1));
    }

    private static double check(Network network) {
        return GradientCheck.check(
                        network, Parameters.random(network, 52), problem().batch(Loss.squaredError()))
                .worst();
    }

    /** With the weights of layer 1, the first of g, all 0. */
    private static double firstGradient(Network network) {
        Parameters parameters = Parameters.random(network, 52);
        int from = parameters.weightOffset(1);
        Arrays.fill(parameters.values(), from, from + M * M, 0);
        Descent descent = new Descent(network, Loss.squaredError(), problem(), parameters);
        descent.loss();
        float[] gradient = descent.gradient().weights(0);
        return Blas.snrm2(gradient.length, gradient, 0, 1);
    }
}
