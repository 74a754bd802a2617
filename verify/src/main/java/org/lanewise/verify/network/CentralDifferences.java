package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.lanewise.kernels.Activation;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.LayerBound;
import org.lanewise.verify.bound.Matrices;

/** Proves the reference itself: its gradients against (J(w + h) - J(w - h)) / 2h, for every single parameter. */
final class CentralDifferences {
    /**
     * Truncation is h^2 J''' / 6, near 1e-10, and cancellation 2^-53 J / h, near 1e-10: both far below 1e-7 of the largest
     * derivative, which is near 0.1.
     */
    private static final double H = 1e-5;

    private static final int ROWS = 6;

    private static final int[] WIDTHS = {5, 7, 6, 4};

    private CentralDifferences() {}

    /** The largest error, relative to the largest derivative of the same matrix, over all activations. */
    static double worst(long seed) {
        double worst = 0;
        for (Activation h : LayerBound.activations()) {
            worst = Math.max(worst, worst(new SplittableRandom(seed), h, false));
            worst = Math.max(worst, worst(new SplittableRandom(seed), h, true));
        }
        return worst;
    }

    private static double worst(SplittableRandom random, Activation h, boolean drops) {
        Random draws = new Random(random.nextLong());
        DMatrixRMaj x = RandomMatrices_DDRM.rectangle(ROWS, WIDTHS[0], -1, 1, draws);
        List<ReferenceLayer> layers = new ArrayList<>();
        for (int l = 1; l < WIDTHS.length; l++) {
            boolean last = l == WIDTHS.length - 1;
            layers.add(new ReferenceLayer(
                    last ? Activation.IDENTITY : h,
                    RandomMatrices_DDRM.rectangle(WIDTHS[l], WIDTHS[l - 1], -1, 1, draws),
                    RandomMatrices_DDRM.rectangle(1, WIDTHS[l], -1, 1, draws),
                    mask(random, ROWS, WIDTHS[l], drops && !last),
                    drops && !last));
        }
        int[] labels = random.ints(ROWS, 0, WIDTHS[WIDTHS.length - 1]).toArray();
        List<Bounded> gradients = new ReferencePass(Bounded.exact(x), layers, labels).gradients();
        double worst = 0;
        for (int l = 0; l < layers.size(); l++) {
            ReferenceLayer layer = layers.get(l);
            worst = Math.max(worst, error(x, layers, labels, layer.weights(), gradients.get(2 * l)));
            worst = Math.max(worst, error(x, layers, labels, layer.biases(), gradients.get(2 * l + 1)));
        }
        return worst;
    }

    private static DMatrixRMaj mask(SplittableRandom random, int rows, int columns, boolean drops) {
        DMatrixRMaj ones = Matrices.ones(rows, columns);
        return drops ? Matrices.map(ones, one -> random.nextInt(3) == 0 ? 0 : 1.5) : ones;
    }

    private static double error(
            DMatrixRMaj x, List<ReferenceLayer> layers, int[] labels, DMatrixRMaj parameters, Bounded gradient) {
        double worst = 0;
        for (int i = 0; i < parameters.getNumElements(); i++) {
            double at = parameters.get(i);
            parameters.set(i, at + H);
            double above = new ReferencePass(Bounded.exact(x), layers, labels).loss();
            parameters.set(i, at - H);
            double below = new ReferencePass(Bounded.exact(x), layers, labels).loss();
            parameters.set(i, at);
            double difference = (above - below) / (2 * H);
            worst = Math.max(worst, Math.abs(difference - gradient.value().get(i)));
        }
        return worst / CommonOps_DDRM.elementMaxAbs(gradient.value());
    }
}
