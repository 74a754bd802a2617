package org.lanewise.verify.deck.features;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Gram;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.neuron.KernelPerceptron;
import org.lanewise.nn.neuron.KernelRidge;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Adam;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Design;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Plane;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Relative;
import org.lanewise.verify.deck.toy.Rings;

/** Linear models on fixed features and on kernels; a basis that is learned beside one that is drawn. */
final class LearnedBasis implements Experiment {
    private static final int ROWS = 200;
    private static final int INPUTS = 6;
    private static final int SEEDS = 5;

    @Override
    public List<String> ids() {
        return List.of("A9", "A14", "A15", "A16");
    }

    @Override
    public String title() {
        return "Fixed, implicit and learned bases";
    }

    @Override
    public boolean isFast() {
        return false;
    }

    @Override
    public void run(Protocol protocol) {
        explicitFeatures(protocol);
        kernelPerceptron(protocol);
        kernelRidge(protocol);
        learned(protocol);
    }

    /** y = w.phi(x) on the quadratic map: a network whose last layer alone learns. */
    private static void explicitFeatures(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(9);
        float[] x = Draws.uniform(random, 2 * ROWS, -1, 1);
        float[] t = Draws.normal(random, ROWS, 0.1);
        for (int row = 0; row < ROWS; row++) {
            t[row] += 1 - 2 * x[2 * row] * x[2 * row + 1] + x[2 * row];
        }
        Network network = Network.input(2).polynomialFeatures(2, 1).dense(1).build();
        Problem problem = Problem.ofValues(ROWS, x, t);
        Descent descent = new Descent(network, Loss.squaredError(), problem, Parameters.zeros(network));
        descent.steps(5000, 0.3f);
        Network map = Network.input(2).polynomialFeatures(2, 1).build();
        float[] phi = Problem.outputs(map, Parameters.zeros(map), x);
        DMatrixRMaj design = Design.withOnes(phi, 6);
        // The map has a constant feature of its own and the layer a bias: predictions are unique, weights are not.
        DMatrixRMaj solution = new DMatrixRMaj(7, 1);
        DMatrixRMaj pseudoInverse = new DMatrixRMaj(7, ROWS);
        CommonOps_DDRM.pinv(design, pseudoInverse);
        CommonOps_DDRM.mult(pseudoInverse, new DMatrixRMaj(ROWS, 1, true, Relative.widened(t)), solution);
        DMatrixRMaj fitted = new DMatrixRMaj(ROWS, 1);
        CommonOps_DDRM.mult(design, solution, fitted);
        protocol.measure(
                "A9",
                "linear model on 6 features: predictions from EJML's, relative",
                Relative.distance(
                        Relative.widened(Problem.outputs(network, descent.parameters(), x)), fitted.getData()),
                Bound.atMost(1e-5));
    }

    private static void kernelPerceptron(Protocol protocol) {
        Rings rings = Rings.draw(new SplittableRandom(14), ROWS);
        KernelPerceptron perceptron = new KernelPerceptron(Gram.gaussian(1), rings.x(), rings.signs(), 2);
        int epochs = 1;
        while (perceptron.epoch() > 0 && epochs < 1000) {
            epochs++;
        }
        int wrong = 0;
        int[] decisions = perceptron.decide(rings.x());
        for (int row = 0; row < ROWS; row++) {
            wrong += decisions[row] == rings.signs()[row] ? 0 : 1;
        }
        protocol.measure("A14", "kernel perceptron on two rings: errors", wrong, Bound.exactly(0));
        protocol.figure(Figure.of(
                "A Gaussian kernel perceptron, linear in features that are never written down.",
                Plane.of("Kernel perceptron", rings.x(), rings.classes(), grid -> {
                    int[] classes = perceptron.decide(grid);
                    for (int i = 0; i < classes.length; i++) {
                        classes[i] = (classes[i] + 1) / 2;
                    }
                    return classes;
                })));
    }

    private static void kernelRidge(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(15);
        float[] x = Draws.uniform(random, ROWS, -3, 3);
        float[] t = Draws.normal(random, ROWS, 0.1);
        for (int row = 0; row < ROWS; row++) {
            t[row] += (float) StrictMath.sin(2 * x[row]);
        }
        KernelRidge ridge = KernelRidge.fit(Gram.gaussian(0.5f), x, t, 1, 0.1f);
        float[] k = Kernels.symmetric(Gram.gaussian(0.5f), x, ROWS);
        DMatrixRMaj expected = Kernels.ridge(k, ROWS, 0.1f, new DMatrixRMaj(ROWS, 1, true, Relative.widened(t)));
        protocol.measure(
                "A15",
                "kernel ridge: (K + lambda I)^-1 t from EJML's, relative",
                Relative.distance(Relative.widened(ridge.coefficients()), expected.getData()),
                Bound.atMost(1e-5));
        float[] grid = new float[301];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = i / 50f - 3;
        }
        protocol.figure(Figure.of(
                "Kernel ridge regression: linear in as many kernels as there are points.",
                new Figure.Panel(
                        "Kernel ridge",
                        "x",
                        "y",
                        false,
                        List.of(
                                new Series(
                                        "prediction",
                                        Relative.widened(grid),
                                        Relative.widened(ridge.predict(grid)),
                                        Series.Style.LINE),
                                new Series("data", Relative.widened(x), Relative.widened(t), Series.Style.POINTS)))));
    }

    /** The same M tanh units: W learned with w, or drawn and w alone the best there is, by EJML. */
    private static void learned(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(16);
        float[] x = Draws.normal(random, ROWS * INPUTS, 1);
        float[] t = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            float along = (x[row * INPUTS] + x[row * INPUTS + 1] - x[row * INPUTS + 2]) / 1.7f;
            t[row] = (float) StrictMath.sin(2 * along);
        }
        double[] sizes = {2, 4, 8, 16, 32};
        double[] frozen = new double[sizes.length];
        double[] joint = new double[sizes.length];
        double worst = 0;
        for (int s = 0; s < sizes.length; s++) {
            int m = (int) sizes[s];
            double bestFrozen = Double.POSITIVE_INFINITY;
            double worstJoint = 0;
            for (int seed = 1; seed <= SEEDS; seed++) {
                double drawn = drawn(x, t, m, seed);
                double trained = trained(x, t, m, seed);
                frozen[s] += drawn / SEEDS;
                joint[s] += trained / SEEDS;
                bestFrozen = Math.min(bestFrozen, drawn);
                worstJoint = Math.max(worstJoint, trained);
            }
            worst = Math.max(worst, worstJoint / bestFrozen);
        }
        protocol.measure(
                "A16", "RMSE of learned W, worst seed / of random W, best seed; worst M", worst, Bound.atMost(1));
        protocol.figure(Figure.of(
                "A function of one direction in " + INPUTS + " dimensions: mean RMSE on the training set over " + SEEDS
                        + " seeds.",
                new Figure.Panel(
                        "Learned and random basis",
                        "hidden units M",
                        "RMSE",
                        true,
                        true,
                        List.of(
                                new Series("W random, w by least squares", sizes, frozen, Series.Style.LINE),
                                new Series("both learned", sizes, joint, Series.Style.LINE)))));
    }

    private static Network hidden(int m) {
        return Network.input(INPUTS).dense(m, Activation.TANH).build();
    }

    private static double drawn(float[] x, float[] t, int m, int seed) {
        Parameters parameters = Parameters.random(hidden(m), seed);
        // Biases as large as the inputs: without them all units are odd.
        float[] biases = Draws.uniform(new SplittableRandom(seed), m, -1, 1);
        System.arraycopy(biases, 0, parameters.values(), parameters.biasOffset(0), m);
        DMatrixRMaj design = Design.withOnes(Problem.outputs(hidden(m), parameters, x), m);
        DMatrixRMaj targets = new DMatrixRMaj(ROWS, 1, true, Relative.widened(t));
        DMatrixRMaj w = new DMatrixRMaj(m + 1, 1);
        CommonOps_DDRM.solve(design, targets, w);
        DMatrixRMaj fitted = new DMatrixRMaj(ROWS, 1);
        CommonOps_DDRM.mult(design, w, fitted);
        double square = 0;
        for (int row = 0; row < ROWS; row++) {
            square += (fitted.get(row) - t[row]) * (fitted.get(row) - t[row]) / ROWS;
        }
        return Math.sqrt(square);
    }

    private static double trained(float[] x, float[] t, int m, int seed) {
        Network network =
                Network.input(INPUTS).dense(m, Activation.TANH).dense(1).build();
        Descent descent = new Descent(
                network, Loss.squaredError(), Problem.ofValues(ROWS, x, t), Parameters.random(network, seed));
        new Adam(descent).anneal(3000, 0.03);
        return Math.sqrt(2 * descent.loss());
    }
}
