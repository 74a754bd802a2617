package org.lanewise.verify.deck.depth;

import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Problem;

/** A chain of single units: the gradient of each weight is a product of the weights and derivatives behind it. */
final class ChainRule implements Experiment {
    private static final int LENGTH = 4;
    private static final float X = 0.7f;
    private static final float T = -0.3f;

    @Override
    public List<String> ids() {
        return List.of("A39");
    }

    @Override
    public String title() {
        return "The chain rule along a chain of units";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        for (Activation h : List.of(Activation.LOGISTIC, Activation.TANH)) {
            protocol.measure(
                    "A39",
                    "product of derivatives from backpropagation, " + h + ", relative",
                    error(h),
                    Bound.atMost(1e-6));
        }
    }

    private static double error(Activation h) {
        Network.Builder builder = Network.input(1);
        for (int layer = 1; layer < LENGTH; layer++) {
            builder.dense(1, h);
        }
        Network network = builder.dense(1).build();
        Parameters parameters = Parameters.zeros(network);
        float[] w = {1.3f, -0.8f, 1.7f, 0.9f};
        for (int layer = 0; layer < LENGTH; layer++) {
            parameters.values()[parameters.weightOffset(layer)] = w[layer];
        }
        Problem problem = Problem.ofValues(1, new float[] {X}, new float[] {T});
        Descent descent = new Descent(network, Loss.squaredError(), problem, parameters);
        descent.loss();
        double[] z = new double[LENGTH + 1];
        z[0] = X;
        for (int layer = 0; layer < LENGTH; layer++) {
            double a = w[layer] * z[layer];
            z[layer + 1] = layer == LENGTH - 1 ? a : value(h, a);
        }
        double product = z[LENGTH] - T;
        double worst = 0;
        for (int layer = LENGTH - 1; layer >= 0; layer--) {
            double expected = product * z[layer];
            worst = Math.max(worst, Math.abs(descent.gradient().weights(layer)[0] / expected - 1));
            double slope = h.equals(Activation.TANH) ? 1 - z[layer] * z[layer] : z[layer] * (1 - z[layer]);
            product *= w[layer] * slope;
        }
        return worst;
    }

    private static double value(Activation h, double a) {
        return h.equals(Activation.TANH) ? StrictMath.tanh(a) : 1 / (1 + StrictMath.exp(-a));
    }
}
