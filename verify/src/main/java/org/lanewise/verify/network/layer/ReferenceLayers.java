package org.lanewise.verify.network.layer;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.nn.Node;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.ActivityPenaltyLayer;
import org.lanewise.nn.layer.AddLayer;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.nn.layer.ConcatenateLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.FourierLayer;
import org.lanewise.nn.layer.Layer;
import org.lanewise.nn.layer.LayerNormLayer;
import org.lanewise.nn.layer.NoiseLayer;
import org.lanewise.nn.layer.PReluLayer;
import org.lanewise.nn.layer.PolynomialLayer;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Matrices;

/** The double layer of each layer. */
public final class ReferenceLayers {
    private ReferenceLayers() {}

    /**
     * As training computes it.
     *
     * @param inputs the outputs that it takes
     * @param parameters the layer's tensors in their order
     * @param draw dropout's mask or the noise, rows x outputs
     * @param dropsNext whether the next layer is a dropout
     */
    public static ReferenceLayer training(
            Node node, List<Bounded> inputs, List<Bounded> parameters, DMatrixRMaj draw, boolean dropsNext) {
        Layer layer = node.layer();
        Bounded x = inputs.get(0);
        if (layer instanceof DropoutLayer) {
            return new DropoutReference(x, draw);
        } else if (layer instanceof NoiseLayer) {
            return new NoiseReference(x, draw);
        } else if (layer instanceof ActivityPenaltyLayer penalty) {
            return new ActivityPenaltyReference(x, penalty.l1(), penalty.l2());
        } else if (layer instanceof BatchNormLayer norm) {
            return new BatchNormReference(x, norm, parameters);
        }
        return always(node, inputs, parameters, dropsNext);
    }

    /**
     * As inference computes it.
     *
     * @param inputs the outputs that it takes
     * @param parameters the layer's tensors in their order
     */
    public static ReferenceLayer inference(Node node, List<Bounded> inputs, List<Bounded> parameters) {
        Layer layer = node.layer();
        Bounded x = inputs.get(0);
        if (layer.isForTrainingOnly()) {
            return new PassReference(x);
        } else if (layer instanceof DropoutLayer dropout) {
            float kept = 1 - dropout.dropRate();
            return new DropoutReference(x, Matrices.map(x.value(), any -> kept));
        } else if (layer instanceof BatchNormLayer norm) {
            return new FixedNormReference(x, norm.epsilon(), parameters);
        }
        return always(node, inputs, parameters, false);
    }

    private static ReferenceLayer always(Node node, List<Bounded> inputs, List<Bounded> parameters, boolean dropsNext) {
        Layer layer = node.layer();
        Bounded x = inputs.get(0);
        if (layer instanceof DenseLayer dense) {
            return new DenseReference(x, parameters, dense.activation(), dropsNext);
        } else if (layer instanceof ActivationLayer activation) {
            return new ActivationReference(x, activation.activation(), dropsNext);
        } else if (layer instanceof PReluLayer) {
            return new PReluReference(x, parameters.get(0));
        } else if (layer instanceof LayerNormLayer norm) {
            return new LayerNormReference(x, norm.epsilon(), parameters.get(0), parameters.get(1));
        } else if (layer instanceof AddLayer) {
            return new AddReference(inputs);
        } else if (layer instanceof ConcatenateLayer) {
            return new ConcatenateReference(inputs);
        } else if (layer instanceof PolynomialLayer polynomial) {
            return new PolynomialReference(x, polynomial.degree(), polynomial.offset());
        } else if (layer instanceof FourierLayer fourier) {
            return new FourierReference(x, fourier);
        }
        throw new IllegalArgumentException("no reference of " + node);
    }
}
