package org.lanewise.verify.deck.network;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.toy.Descent;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** Each output function with its loss, on logits up to 1e4: the loss and delta = y - t beside doubles. */
final class MatchedLosses implements Experiment {
    private static final int K = 5;
    private static final int REPETITIONS = 200;

    @Override
    public List<String> ids() {
        return List.of("A18");
    }

    @Override
    public String title() {
        return "Output functions and their losses";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        for (Loss.Kind kind : Loss.Kind.values()) {
            SplittableRandom random = new SplittableRandom(18);
            double lossError = 0;
            double deltaError = 0;
            for (double scale : new double[] {1, 30, 1e4}) {
                for (int repetition = 0; repetition < REPETITIONS; repetition++) {
                    float[] a = Draws.uniform(random, K, -scale, scale);
                    Row row = new Row(kind, a, random);
                    lossError = Math.max(lossError, error(row.loss, row.expectedLoss()));
                    for (int k = 0; k < K; k++) {
                        deltaError = Math.max(deltaError, error(row.delta[k], row.expectedDelta(k)));
                    }
                }
            }
            protocol.measure("A18", kind + ": J, logits to 1e4, from J in double", lossError, Bound.atMost(1e-6));
            protocol.measure("A18", kind + ": dJ/da from y - t in double", deltaError, Bound.atMost(1e-6));
        }
        float y = 1 / (1 + (float) Math.exp(1e4f));
        protocol.remark(
                "Distances are relative where values are above 1, else absolute. Taken in two steps, -log f(a) is "
                        + -Math.log(y)
                        + " at a = -1e4, since f(a) rounds to 0; the losses are therefore functions of a, with f inside.");
    }

    private static double error(double value, double expected) {
        return Math.abs(value - expected) / Math.max(1, Math.abs(expected));
    }

    /** One row of logits through a layer that passes them on: the gradient of its biases is delta. */
    private static final class Row {
        final double loss;
        final float[] delta;
        private final Loss.Kind kind;
        private final float[] a;
        private final float[] t = new float[K];

        Row(Loss.Kind kind, float[] a, SplittableRandom random) {
            this.kind = kind;
            this.a = a;
            int c = random.nextInt(K);
            for (int k = 0; k < K; k++) {
                t[k] = switch (kind) {
                    case SQUARED_ERROR -> (float) random.nextGaussian();
                    case LOGISTIC_CROSS_ENTROPY -> random.nextInt(2);
                    case SOFTMAX_CROSS_ENTROPY -> k == c ? 1 : 0;
                };
            }
            Network network = Network.input(K).dense(K).build();
            Parameters unit = Parameters.zeros(network);
            for (int k = 0; k < K; k++) {
                unit.values()[k * K + k] = 1;
            }
            Loss whole = new Loss(kind, Loss.Reduction.SUM);
            Problem problem = whole.wantsClasses() ? Problem.ofClasses(a, new int[] {c}) : Problem.ofValues(1, a, t);
            Descent descent = new Descent(network, whole, problem, unit);
            this.loss = descent.loss();
            this.delta = descent.gradient().biases(0);
        }

        double expectedLoss() {
            double sum = 0;
            for (int k = 0; k < K; k++) {
                sum += switch (kind) {
                    case SQUARED_ERROR -> ((double) a[k] - t[k]) * ((double) a[k] - t[k]) / 2;
                    case LOGISTIC_CROSS_ENTROPY ->
                        Math.max(a[k], 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(a[k]))) - t[k] * a[k];
                    case SOFTMAX_CROSS_ENTROPY -> t[k] * (logSumExp() - a[k]);
                };
            }
            return sum;
        }

        double expectedDelta(int k) {
            double y = switch (kind) {
                case SQUARED_ERROR -> a[k];
                case LOGISTIC_CROSS_ENTROPY -> 1 / (1 + StrictMath.exp(-a[k]));
                case SOFTMAX_CROSS_ENTROPY -> StrictMath.exp(a[k] - logSumExp());
            };
            return y - t[k];
        }

        private double logSumExp() {
            double largest = Double.NEGATIVE_INFINITY;
            for (float value : a) {
                largest = Math.max(largest, value);
            }
            double sum = 0;
            for (float value : a) {
                sum += StrictMath.exp(value - largest);
            }
            return largest + StrictMath.log(sum);
        }
    }
}
