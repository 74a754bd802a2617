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

/** A logistic unit: its gradient beside differences, its optimum beside Newton's method. */
final class LogisticRegression implements Experiment {
    private static final int ROWS = 300;
    private static final int INPUTS = 4;
    private static final int WEIGHTS = INPUTS + 1;

    @Override
    public List<String> ids() {
        return List.of("A3");
    }

    @Override
    public String title() {
        return "Logistic regression";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(3);
        float[] x = Draws.normal(random, ROWS * INPUTS, 1);
        DMatrixRMaj design = Design.withOnes(x, INPUTS);
        DMatrixRMaj truth = new DMatrixRMaj(WEIGHTS, 1, true, 1.5, -1, 0.5, 2, -0.3);
        DMatrixRMaj y = probabilities(design, truth);
        float[] t = new float[ROWS];
        for (int row = 0; row < ROWS; row++) {
            t[row] = random.nextDouble() < y.get(row) ? 1 : 0;
        }
        DMatrixRMaj targets = new DMatrixRMaj(ROWS, 1, true, Relative.widened(t));
        Network network = Network.input(INPUTS).dense(1).build();
        Problem problem = Problem.ofValues(ROWS, x, t);

        Parameters somewhere = Parameters.random(network, 3);
        double[] at = Relative.widened(somewhere.values());
        Descent descent = new Descent(network, Loss.logisticCrossEntropy().summed(), problem, somewhere);
        descent.loss();
        double[] formula = gradient(design, targets, new DMatrixRMaj(WEIGHTS, 1, true, at));
        double[] differences = differences(design, targets, at);
        protocol.measure(
                "A3",
                "sum (y - t) x from central differences, double, relative",
                Relative.largest(formula, differences),
                Bound.atMost(1e-7));
        protocol.measure(
                "A3",
                "backpropagated in float from sum (y - t) x, relative",
                Relative.largest(Relative.widened(descent.gradient().values()), formula),
                Bound.atMost(1e-6));

        Parameters learned = new Descent(network, Loss.logisticCrossEntropy(), problem, Parameters.zeros(network))
                .steps(3000, 2)
                .parameters();
        protocol.measure(
                "A3",
                "gradient descent from the optimum by Newton (EJML), relative",
                Relative.distance(Relative.widened(learned.values()), newton(design, targets)),
                Bound.atMost(1e-5));
    }

    private static DMatrixRMaj probabilities(DMatrixRMaj design, DMatrixRMaj w) {
        DMatrixRMaj y = new DMatrixRMaj(ROWS, 1);
        CommonOps_DDRM.mult(design, w, y);
        for (int row = 0; row < ROWS; row++) {
            y.set(row, 1 / (1 + StrictMath.exp(-y.get(row))));
        }
        return y;
    }

    private static double[] gradient(DMatrixRMaj design, DMatrixRMaj targets, DMatrixRMaj w) {
        DMatrixRMaj error = new DMatrixRMaj(ROWS, 1);
        CommonOps_DDRM.subtract(probabilities(design, w), targets, error);
        DMatrixRMaj gradient = new DMatrixRMaj(WEIGHTS, 1);
        CommonOps_DDRM.multTransA(design, error, gradient);
        return gradient.getData();
    }

    private static double loss(DMatrixRMaj design, DMatrixRMaj targets, double[] w) {
        DMatrixRMaj y = probabilities(design, new DMatrixRMaj(WEIGHTS, 1, true, w));
        double loss = 0;
        for (int row = 0; row < ROWS; row++) {
            loss -= StrictMath.log(targets.get(row) == 1 ? y.get(row) : 1 - y.get(row));
        }
        return loss;
    }

    private static double[] differences(DMatrixRMaj design, DMatrixRMaj targets, double[] w) {
        double h = 1e-5;
        double[] differences = new double[WEIGHTS];
        for (int i = 0; i < WEIGHTS; i++) {
            double[] above = w.clone();
            double[] below = w.clone();
            above[i] += h;
            below[i] -= h;
            differences[i] = (loss(design, targets, above) - loss(design, targets, below)) / (2 * h);
        }
        return differences;
    }

    /** Newton's method, here called iteratively reweighted least squares: w -= (X'RX)^-1 X'(y - t), R = diag(y (1 - y)). */
    private static double[] newton(DMatrixRMaj design, DMatrixRMaj targets) {
        DMatrixRMaj w = new DMatrixRMaj(WEIGHTS, 1);
        DMatrixRMaj hessian = new DMatrixRMaj(WEIGHTS, WEIGHTS);
        DMatrixRMaj step = new DMatrixRMaj(WEIGHTS, 1);
        for (int iteration = 0; iteration < 20; iteration++) {
            DMatrixRMaj weighted = design.copy();
            double[] y = probabilities(design, w).getData();
            double[] weights = new double[ROWS];
            for (int row = 0; row < ROWS; row++) {
                weights[row] = y[row] * (1 - y[row]);
            }
            CommonOps_DDRM.multRows(weights, weighted);
            CommonOps_DDRM.multTransA(design, weighted, hessian);
            CommonOps_DDRM.solve(hessian, new DMatrixRMaj(WEIGHTS, 1, true, gradient(design, targets, w)), step);
            CommonOps_DDRM.subtractEquals(w, step);
        }
        return w.getData();
    }
}
