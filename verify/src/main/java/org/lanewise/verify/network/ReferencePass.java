package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.LayerBound;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.bound.SoftmaxBound;

/**
 * One pass through a network in double on EJML, forward and backward, with softmax cross-entropy as the mean over the
 * rows. It shares nothing with our network but the definition; beside each value goes the bound of what float rounding
 * may do to ours.
 */
final class ReferencePass {
    private final List<ReferenceLayer> layers;
    private final int[] labels;
    private final List<Bounded> preActivations = new ArrayList<>();
    private final List<Bounded> outputs = new ArrayList<>();
    private final SoftmaxBound[] rows;

    /** The forward pass. */
    ReferencePass(Bounded input, List<ReferenceLayer> layers, int[] labels) {
        this.layers = layers;
        this.labels = labels;
        outputs.add(input);
        for (int l = 0; l < layers.size(); l++) {
            ReferenceLayer layer = layers.get(l);
            Bounded start = Bounded.exact(Matrices.repeated(layer.biases(), labels.length));
            Bounded weights = Bounded.exact(layer.weights()).transposed();
            Bounded a = Bounded.product(outputs.get(l), weights, start);
            LayerBound steps = new LayerBound(layer.h(), layer.drops());
            preActivations.add(a);
            outputs.add(steps.mask(steps.activate(a), layer.mask()));
        }
        this.rows = new SoftmaxBound[labels.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new SoftmaxBound(row(logits().value(), i), row(logits().error(), i));
        }
    }

    /** The last layer's output. */
    Bounded logits() {
        return outputs.get(layers.size());
    }

    /** The mean loss. */
    double loss() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += rows[i].loss(logits().value().get(i, labels[i]));
        }
        return sum / rows.length;
    }

    /** Bounds the error of our mean loss; both sides add the rows and divide in double. */
    double lossError() {
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += rows[i].lossError(
                    logits().value().get(i, labels[i]), logits().error().get(i, labels[i]));
        }
        return sum / rows.length + 2 * (rows.length + 1) * 0x1p-53 * loss();
    }

    /** dJ/dW and dJ/db of the first layer, then of the second, and so on. */
    List<Bounded> gradients() {
        List<Bounded> gradients = new ArrayList<>();
        Bounded dz = logitsGradient();
        for (int l = layers.size() - 1; l >= 0; l--) {
            ReferenceLayer layer = layers.get(l);
            Bounded delta = new LayerBound(layer.h(), layer.drops())
                    .delta(dz, layer.mask(), outputs.get(l + 1), preActivations.get(l));
            gradients.add(0, Bounded.sumOfRows(delta));
            gradients.add(0, Bounded.product(delta.transposed(), outputs.get(l)));
            dz = Bounded.product(delta, Bounded.exact(layer.weights()));
        }
        return gradients;
    }

    private Bounded logitsGradient() {
        DMatrixRMaj value = new DMatrixRMaj(rows.length, logits().value().getNumCols());
        DMatrixRMaj error = value.copy();
        double scale = 1.0 / rows.length;
        double scaleError = Rounding.gamma(1) * scale; // ours is the float 1 / rows
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < value.getNumCols(); j++) {
                value.set(i, j, rows[i].gradient(j, labels[i], scale));
                error.set(i, j, rows[i].gradientError(j, labels[i], scale, scaleError));
            }
        }
        return new Bounded(value, error);
    }

    private static double[] row(DMatrixRMaj matrix, int i) {
        return CommonOps_DDRM.extractRow(matrix, i, null).getData();
    }
}
