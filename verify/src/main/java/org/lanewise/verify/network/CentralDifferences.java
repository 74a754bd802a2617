package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.RandomMatrices_DDRM;
import org.lanewise.nn.Network;
import org.lanewise.nn.Node;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.NoiseLayer;
import org.lanewise.nn.layer.ParameterShape;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Matrices;

/** Proves the reference itself: its gradients against differences of its loss, for every single parameter. */
final class CentralDifferences {
    /**
     * (8 (J(w + h) - J(w - h)) - (J(w + 2h) - J(w - 2h))) / 12h errs by h^4 J^(5) / 30, near 1e-14, and by cancellation,
     * 2^-53 J / h, near 1e-13: both far below 1e-7 of a layer's largest derivative.
     */
    private static final double H = 1e-3;

    /** A value as near to a kink would step over it: |dz / dw| 2h, with inputs and weights near 1. */
    private static final double NEAR_KINK = 0.01;

    private static final int ROWS = 6;

    private final Random draws;
    private final SplittableRandom random;
    private final Networks.Task task;
    private final Bounded input;
    private final Targets targets;
    private final ReferenceNetwork network;

    /** Every layer, activation and loss: the largest error, relative to the largest derivative of the same layer. */
    static double worst(long seed) {
        List<Networks.Task> tasks = new ArrayList<>(Networks.layers());
        tasks.addAll(Networks.activations());
        tasks.addAll(Networks.losses());
        double worst = 0;
        for (Networks.Task task : tasks) {
            SplittableRandom random = new SplittableRandom(seed);
            CentralDifferences drawn = new CentralDifferences(task, random);
            while (new ReferencePass(drawn.network, drawn.input).distanceToKink() < NEAR_KINK) {
                drawn = new CentralDifferences(task, random);
            }
            worst = Math.max(worst, drawn.error());
        }
        return worst;
    }

    private CentralDifferences(Networks.Task task, SplittableRandom random) {
        this.task = task;
        this.random = random;
        this.draws = new Random(random.nextLong());
        Network described = task.network();
        this.input = Bounded.exact(uniform(ROWS, described.inputs(), -1, 1));
        this.targets = new Targets(
                random.ints(ROWS, 0, described.outputs()).toArray(), uniform(ROWS, described.outputs(), 0, 1));
        List<List<Bounded>> parameters = described.nodes().stream()
                .map(node -> node.parameters().stream()
                        .map(this::start)
                        .map(Bounded::exact)
                        .toList())
                .toList();
        List<DMatrixRMaj> masks = described.nodes().stream().map(this::draw).toList();
        this.network = new ReferenceNetwork(described, parameters, masks);
    }

    private DMatrixRMaj uniform(int rows, int columns, double low, double high) {
        return RandomMatrices_DDRM.rectangle(rows, columns, low, high, draws);
    }

    /** Weights and biases around 0, scales around 1. */
    private DMatrixRMaj start(ParameterShape shape) {
        boolean scale = shape.rows() == 1 && shape.name().equals("weight");
        return uniform((int) shape.rows(), (int) shape.columns(), scale ? 0.5 : -1, scale ? 1.5 : 1);
    }

    private DMatrixRMaj draw(Node node) {
        if (node.layer() instanceof DropoutLayer) {
            return Matrices.map(Matrices.ones(ROWS, node.outputs()), one -> random.nextInt(3) == 0 ? 0 : 1.5);
        }
        boolean noisy = node.layer() instanceof NoiseLayer;
        return uniform(ROWS, node.outputs(), noisy ? -0.2 : 0, noisy ? 0.2 : 1);
    }

    private double error() {
        ReferencePass pass = pass();
        List<Bounded> gradients = pass.gradients(loss(pass));
        double worst = 0;
        int next = 0;
        for (Node node : task.network().nodes()) {
            double error = 0;
            double largest = 0;
            for (int t = 0; t < node.parameters().size(); t++) {
                if (node.parameters().get(t).role() != ParameterShape.Role.STATISTICS) {
                    DMatrixRMaj gradient = gradients.get(next++).value();
                    // Of a layer: a bias before normalisation has no influence.
                    largest = Math.max(largest, CommonOps_DDRM.elementMaxAbs(gradient));
                    error = Math.max(
                            error,
                            error(network.parameters().get(node.number()).get(t).value(), gradient));
                }
            }
            worst = Math.max(worst, error == 0 ? 0 : error / largest);
        }
        return worst;
    }

    private double error(DMatrixRMaj parameters, DMatrixRMaj gradient) {
        double worst = 0;
        for (int i = 0; i < parameters.getNumElements(); i++) {
            double difference = (8 * difference(parameters, i, H) - difference(parameters, i, 2 * H)) / (12 * H);
            worst = Math.max(worst, Math.abs(difference - gradient.get(i)));
        }
        return worst;
    }

    private double difference(DMatrixRMaj parameters, int i, double h) {
        double at = parameters.get(i);
        parameters.set(i, at + h);
        double above = loss();
        parameters.set(i, at - h);
        double below = loss();
        parameters.set(i, at);
        return above - below;
    }

    private double loss() {
        ReferencePass pass = pass();
        return pass.loss(loss(pass)).value().get(0);
    }

    private ReferencePass pass() {
        return new ReferencePass(network, input);
    }

    private LossReference loss(ReferencePass pass) {
        return new LossReference(task.loss(), pass.output(), targets);
    }
}
