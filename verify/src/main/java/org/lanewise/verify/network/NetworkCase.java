package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.Layer;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.LayerBound;
import org.lanewise.verify.bound.Matrices;

/** One batch through our network and through the reference, with the masks that {@link Dropout} gives. */
final class NetworkCase {
    private final Network network;
    private final Parameters parameters;
    private final Parameters gradient;
    private final float[] logits;
    private final double loss;
    private final int rows;
    private final long seed;
    private final long step;
    private final ReferencePass reference;

    /** Runs both. The plan is made for more rows than the batch has, as for the last batch of an epoch. */
    NetworkCase(SplittableRandom random, Network network, int rows) {
        this.network = network;
        this.rows = rows;
        this.seed = random.nextLong();
        this.step = random.nextInt(1000);
        this.parameters = Parameters.random(network, seed);
        this.gradient = Parameters.zeros(network);
        for (int layer = 0; layer < network.layers().size(); layer++) {
            if (network.layers().get(layer) instanceof DenseLayer) {
                int first = parameters.biasOffset(layer);
                for (int i = 0; i < network.outputs(layer); i++) {
                    parameters.values()[first + i] = Matrices.uniformFloat(random) / 4;
                }
            }
        }
        float[] x = new float[rows * network.inputs()];
        for (int i = 0; i < x.length; i++) {
            x[i] = Matrices.uniformFloat(random);
        }
        int[] labels = random.ints(rows, 0, network.outputs()).toArray();

        Plan plan = Plan.training(
                network, Loss.softmaxCrossEntropy(), rows + 3, Parallelism.on(ForkJoinPool.commonPool(), 2));
        plan.forward(parameters, x, 0, rows, seed, step);
        this.logits = new float[rows * network.outputs()];
        plan.outputs(logits, 0);
        this.loss = plan.backward(labels, 0, gradient);
        this.reference = reference(x, labels);
    }

    private ReferencePass reference(float[] x, int[] labels) {
        Bounded input = Bounded.exact(Matrices.widened(x, rows, network.inputs()));
        List<ReferenceLayer> layers = new ArrayList<>();
        List<Layer> ours = network.layers();
        for (int l = 0; l < ours.size(); l++) {
            if (ours.get(l) instanceof DenseLayer) {
                DenseLayer dense = (DenseLayer) ours.get(l);
                layers.add(new ReferenceLayer(
                        dense.activation(),
                        Matrices.widened(parameters.weights(l), network.outputs(l), network.inputs(l)),
                        Matrices.widened(parameters.biases(l), 1, network.outputs(l)),
                        mask(l + 1, network.outputs(l)),
                        drops(l + 1)));
            } else if (l == 0) {
                input = new LayerBound(Activation.IDENTITY, drops(0)).mask(input, mask(0, network.inputs()));
            }
        }
        return new ReferencePass(input, layers, labels);
    }

    private boolean drops(int layer) {
        return layer < network.layers().size() && network.layers().get(layer) instanceof DropoutLayer;
    }

    /** The mask of the dropout layer numbered {@code layer}, all ones if that is no dropout layer. */
    private DMatrixRMaj mask(int layer, int columns) {
        if (!drops(layer)) {
            return Matrices.ones(rows, columns);
        }
        float[] mask = new float[rows * columns];
        float rate = ((DropoutLayer) network.layers().get(layer)).dropRate();
        Dropout.of(rate).mask(Dropout.key(seed, step, layer), 0, mask, 0, mask.length);
        return Matrices.widened(mask, rows, columns);
    }

    /** The reference's pass over the same batch. */
    ReferencePass reference() {
        return reference;
    }

    void judgeLogits(Deviation deviation) {
        deviation.compare(Matrices.widened(logits, rows, network.outputs()), reference.logits());
    }

    void judgeLoss(Deviation deviation) {
        deviation.compare(loss, reference.loss(), reference.lossError());
    }

    void judgeGradients(Deviation deviation) {
        List<Bounded> expected = reference.gradients();
        int next = 0;
        for (int l = 0; l < network.layers().size(); l++) {
            if (network.layers().get(l) instanceof DenseLayer) {
                DMatrixRMaj weights = Matrices.widened(gradient.weights(l), network.outputs(l), network.inputs(l));
                DMatrixRMaj biases = Matrices.widened(gradient.biases(l), 1, network.outputs(l));
                deviation.compare(weights, expected.get(next++));
                deviation.compare(biases, expected.get(next++));
            }
        }
    }
}
