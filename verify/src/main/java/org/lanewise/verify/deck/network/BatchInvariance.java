package org.lanewise.verify.deck.network;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** A batch through a network beside its rows one by one. */
final class BatchInvariance implements Experiment {
    private static final int ROWS = 37;

    @Override
    public List<String> ids() {
        return List.of("A17");
    }

    @Override
    public String title() {
        return "Forward: a batch and its rows";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(17);
        List<Network> networks = List.of(
                Network.input(5).dense(3, Activation.TANH).dense(2).build(),
                Network.input(50)
                        .dense(100, Activation.RELU)
                        .dense(70, Activation.LOGISTIC)
                        .dense(10)
                        .build(),
                Network.input(20)
                        .dense(32, Activation.GELU)
                        .named("first")
                        .dense(32)
                        .layerNorm()
                        .add("first")
                        .activation(Activation.SILU)
                        .dense(1)
                        .build());
        int differences = 0;
        int outputs = 0;
        double definition = 0;
        for (Network network : networks) {
            Parameters parameters = Parameters.random(network, 17);
            float[] x = Draws.normal(random, ROWS * network.inputs(), 1);
            float[] batch = Problem.outputs(network, parameters, x);
            float[] single = new float[network.outputs()];
            Plan plan = Plan.inference(network, 1, Parallelism.sequential());
            for (int row = 0; row < ROWS; row++) {
                plan.forward(parameters, x, row * network.inputs(), 1);
                plan.outputs(single, 0);
                for (int k = 0; k < single.length; k++) {
                    differences += single[k] == batch[row * single.length + k] ? 0 : 1;
                }
            }
            outputs += batch.length;
            if (network == networks.get(0)) {
                definition = distance(parameters, x, batch);
            }
        }
        protocol.measure(
                "A17",
                "of " + outputs + " outputs, those that differ between batch and row",
                differences,
                Bound.exactly(0));
        protocol.measure("A17", "5-3-2 from sum_j w_kj tanh(sum_i w_ji x_i) in double", definition, Bound.atMost(1e-6));
        protocol.remark("The slide prints the wrong index in the output's sum, which runs over the hidden units j.");
    }

    /** The largest distance of the outputs of the first network from its definition. */
    private static double distance(Parameters parameters, float[] x, float[] y) {
        double worst = 0;
        for (int row = 0; row < ROWS; row++) {
            double[] z = new double[3];
            for (int j = 0; j < 3; j++) {
                double a = parameters.biases(0)[j];
                for (int i = 0; i < 5; i++) {
                    a += (double) parameters.weights(0)[5 * j + i] * x[5 * row + i];
                }
                z[j] = StrictMath.tanh(a);
            }
            for (int k = 0; k < 2; k++) {
                double a = parameters.biases(1)[k];
                for (int j = 0; j < 3; j++) {
                    a += parameters.weights(1)[3 * k + j] * z[j];
                }
                worst = Math.max(worst, Math.abs(a - y[2 * row + k]));
            }
        }
        return worst;
    }
}
