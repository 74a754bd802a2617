package org.lanewise.verify.deck.training;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** The loss of a batch, added and averaged over its rows. */
final class Reductions implements Experiment {
    /** A power of two: the mean's gradient is then the sum's, scaled without rounding. */
    private static final int ROWS = 64;

    @Override
    public List<String> ids() {
        return List.of("A23");
    }

    @Override
    public String title() {
        return "The loss of a batch: sum and mean";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(23);
        Network network = Network.input(4).dense(7, Activation.TANH).dense(3).build();
        float[] x = Draws.normal(random, ROWS * 4, 1);
        float[] t = Draws.uniform(random, ROWS * 3, 0, 1);
        int[] classes = random.ints(ROWS, 0, 3).toArray();
        double losses = 0;
        int gradients = 0;
        for (Loss loss : List.of(Loss.squaredError(), Loss.logisticCrossEntropy(), Loss.softmaxCrossEntropy())) {
            Problem problem = loss.wantsClasses() ? Problem.ofClasses(x, classes) : Problem.ofValues(ROWS, x, t);
            Descent mean = new Descent(network, loss, problem, Parameters.random(network, 23));
            Descent sum = new Descent(network, loss.summed(), problem, Parameters.random(network, 23));
            losses = Math.max(losses, Math.abs(sum.loss() - ROWS * mean.loss()));
            for (int i = 0; i < network.parameterCount(); i++) {
                gradients +=
                        sum.gradient().values()[i] == ROWS * mean.gradient().values()[i] ? 0 : 1;
            }
        }
        protocol.measure("A23", "sum from N times mean, every loss", losses, Bound.exactly(0));
        protocol.measure("A23", "gradients that differ from N times the mean's", gradients, Bound.exactly(0));

        Parameters parameters = Parameters.random(network, 23);
        float[] y = Problem.outputs(network, parameters, x);
        double expected = 0;
        for (int i = 0; i < y.length; i++) {
            expected += ((double) y[i] - t[i]) * ((double) y[i] - t[i]) / 2;
        }
        Descent squares = new Descent(network, Loss.squaredError().summed(), Problem.ofValues(ROWS, x, t), parameters);
        protocol.measure(
                "A23",
                "J from sum_n 1/2 sum_k (y - t)^2 in double, relative",
                Math.abs(squares.loss() - expected) / expected,
                Bound.atMost(1e-6));
    }
}
