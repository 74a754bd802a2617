package org.lanewise.verify.deck.features;

import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.lanewise.kernels.Gram;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;
import org.lanewise.verify.deck.toy.Slope;

/** The Gaussian kernel's matrix: symmetric, positive semi-definite, and what random Fourier features converge to. */
final class GaussianKernel implements Experiment {
    private static final int ROWS = 60;
    private static final int INPUTS = 3;
    private static final float H = 2;
    private static final int SEEDS = 20;
    private static final double[] FEATURES = {16, 32, 64, 128, 256, 512, 1024};

    @Override
    public List<String> ids() {
        return List.of("A12", "A13");
    }

    @Override
    public String title() {
        return "The Gaussian kernel";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        float[] x = Draws.normal(new SplittableRandom(12), ROWS * INPUTS, 1);
        float[] k = Kernels.symmetric(Gram.gaussian(H), x, ROWS);
        int asymmetric = 0;
        double worst = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                asymmetric += k[i * ROWS + j] == k[j * ROWS + i] ? 0 : 1;
                worst = Math.max(worst, Math.abs(k[i * ROWS + j] - definition(x, i, j)));
            }
        }
        protocol.measure("A12", "elements from exp(-||x - y||^2 / h) in double", worst, Bound.atMost(1e-6));
        protocol.measure("A12", "elements that differ from their mirror image", asymmetric, Bound.exactly(0));
        protocol.measure("A12", "smallest eigenvalue (EJML)", smallestEigenvalue(k), Bound.atLeast(0));

        double[] errors = new double[FEATURES.length];
        double[] ideal = new double[FEATURES.length];
        for (int f = 0; f < errors.length; f++) {
            errors[f] = fourierError(x, (int) FEATURES[f]);
            ideal[f] = errors[0] * Math.sqrt(FEATURES[0] / FEATURES[f]);
        }
        protocol.measure(
                "A13",
                "random Fourier features: error ~ D^p, p",
                Slope.of(FEATURES, errors),
                Bound.between(-0.55, -0.45));
        protocol.figure(Figure.of(
                "Root mean square error of phi(x).phi(y), D random features, " + SEEDS + " seeds.",
                new Figure.Panel(
                        "Random Fourier features",
                        "features D",
                        "RMS error",
                        true,
                        true,
                        List.of(
                                new Series("measured", FEATURES, errors, Series.Style.POINTS),
                                new Series("D^-1/2", FEATURES, ideal, Series.Style.LINE)))));
    }

    private static double definition(float[] x, int i, int j) {
        double square = 0;
        for (int c = 0; c < INPUTS; c++) {
            double difference = (double) x[i * INPUTS + c] - x[j * INPUTS + c];
            square += difference * difference;
        }
        return StrictMath.exp(-square / H);
    }

    private static double smallestEigenvalue(float[] k) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(ROWS, false, true);
        if (!eigen.decompose(Matrices.widened(k, ROWS, ROWS))) {
            throw new IllegalStateException("EJML found no eigenvalues");
        }
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ROWS; i++) {
            smallest = Math.min(smallest, eigen.getEigenvalue(i).getReal());
        }
        return smallest;
    }

    private static double fourierError(float[] x, int features) {
        double square = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Network map =
                    Network.input(INPUTS).fourierFeatures(features, H, seed).build();
            float[] phi = Problem.outputs(map, Parameters.zeros(map), x);
            for (int i = 0; i < ROWS; i++) {
                for (int j = 0; j < ROWS; j++) {
                    double product = 0;
                    for (int f = 0; f < features; f++) {
                        product += phi[i * features + f] * phi[j * features + f];
                    }
                    double error = product - definition(x, i, j);
                    square += error * error / (SEEDS * ROWS * ROWS);
                }
            }
        }
        return Math.sqrt(square);
    }
}
