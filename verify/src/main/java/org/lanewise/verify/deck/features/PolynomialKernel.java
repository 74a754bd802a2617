package org.lanewise.verify.deck.features;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Gram;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** Kernel matrices of polynomial kernels beside phi phi^T of their explicit features. */
final class PolynomialKernel implements Experiment {
    private static final int ROWS = 60;

    @Override
    public List<String> ids() {
        return List.of("A10", "A11");
    }

    @Override
    public String title() {
        return "The polynomial kernel";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(10);
        protocol.measure("A10", "features of D = 2, n = 2, c = 1", map(2, 2, 1).outputs(), Bound.exactly(6));
        protocol.measure(
                "A10",
                "its Gram matrix from phi phi^T, relative to the largest",
                error(random, 2, 2, 1),
                Bound.atMost(1e-6));
        long wrong = 0;
        double worst = 0;
        for (int inputs : new int[] {1, 2, 3, 5}) {
            for (int degree = 1; degree <= 5; degree++) {
                wrong += Math.abs(map(inputs, degree, 1).outputs() - binomial(inputs + degree, degree));
                for (float offset : new float[] {0, 0.5f, 1, 2}) {
                    worst = Math.max(worst, error(random, inputs, degree, offset));
                }
            }
        }
        protocol.measure("A11", "features - binom(D + n, n), D to 5, n to 5", wrong, Bound.exactly(0));
        protocol.measure("A11", "Gram matrices from phi phi^T, every n and c", worst, Bound.atMost(1e-6));
        protocol.remark(
                "Without a constant, c = 0, only the monomials of degree n remain: binom(D + n - 1, n) of them.");
    }

    private static Network map(int inputs, int degree, float offset) {
        return Network.input(inputs).polynomialFeatures(degree, offset).build();
    }

    private static long binomial(int n, int k) {
        long binomial = 1;
        for (int i = 1; i <= k; i++) {
            binomial = binomial * (n - k + i) / i;
        }
        return binomial;
    }

    private static double error(SplittableRandom random, int inputs, int degree, float offset) {
        float[] x = Draws.uniform(random, ROWS * inputs, -1, 1);
        float[] gram = Kernels.symmetric(Gram.polynomial(offset, degree), x, ROWS);
        Network map = map(inputs, degree, offset);
        float[] phi = Problem.outputs(map, Parameters.zeros(map), x);
        int features = map.outputs();
        double worst = 0;
        double largest = 0;
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < ROWS; j++) {
                double product = 0;
                for (int k = 0; k < features; k++) {
                    product += (double) phi[i * features + k] * phi[j * features + k];
                }
                worst = Math.max(worst, Math.abs(gram[i * ROWS + j] - product));
                largest = Math.max(largest, Math.abs(product));
            }
        }
        return worst / largest;
    }
}
