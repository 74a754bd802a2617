package org.lanewise.verify.deck.neuron;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Design;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Relative;

/** A linear unit trained by gradient descent beside the least-squares solution. */
final class LinearRegression implements Experiment {
    private static final int ROWS = 200;
    private static final int INPUTS = 8;

    @Override
    public List<String> ids() {
        return List.of("A2");
    }

    @Override
    public String title() {
        return "Linear regression";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(2);
        float[] x = Draws.normal(random, ROWS * INPUTS, 1);
        float[] truth = Draws.normal(random, INPUTS, 1);
        float[] noise = Draws.normal(random, ROWS, 0.3);
        float[] t = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            t[row] = 0.7f + noise[row];
            for (int i = 0; i < INPUTS; i++) {
                t[row] += truth[i] * x[row * INPUTS + i];
            }
        }
        Network network = Network.input(INPUTS).dense(1).build();
        Problem problem = Problem.ofValues(ROWS, x, t);
        Parameters learned = new Descent(network, Loss.squaredError(), problem, Parameters.zeros(network))
                .steps(500, 0.3f)
                .parameters();

        DMatrixRMaj solution = new DMatrixRMaj(INPUTS + 1, 1);
        CommonOps_DDRM.solve(Design.withOnes(x, INPUTS), new DMatrixRMaj(ROWS, 1, true, Relative.widened(t)), solution);
        protocol.measure(
                "A2",
                "gradient descent from EJML's least squares, relative",
                Relative.distance(Relative.widened(learned.values()), solution.getData()),
                Bound.atMost(1e-5));
    }
}
