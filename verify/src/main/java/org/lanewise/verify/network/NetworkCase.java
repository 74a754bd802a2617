package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.GaussianNoise;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Node;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.NoiseLayer;
import org.lanewise.nn.layer.ParameterShape;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.reference.Counter;

/** One batch through our network and through the reference, with the masks that {@link Dropout} gives. */
final class NetworkCase {
    private final Network network;
    private final Parameters before;
    private final Parameters after;
    private final Parameters gradient;
    private final float[] outputs;
    private final float[] predictions;
    private final double loss;
    private final int rows;
    private final ReferencePass reference;
    private final ReferencePass inference;
    private final LossReference lossReference;

    /** Runs both. The plan is made for more rows than the batch has, as for the last batch of an epoch. */
    NetworkCase(SplittableRandom random, Networks.Task task, int rows) {
        this.network = task.network();
        this.rows = rows;
        long seed = random.nextLong();
        long step = random.nextInt(1000);
        this.before = parameters(random, seed);
        this.after = before.copy();
        this.gradient = Parameters.zeros(network);
        float[] x = new float[rows * network.inputs()];
        for (int i = 0; i < x.length; i++) {
            x[i] = Matrices.uniformFloat(random);
        }
        int[] classes = random.ints(rows, 0, network.outputs()).toArray();
        float[] values = new float[rows * network.outputs()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.abs(Matrices.uniformFloat(random));
        }

        Parallelism two = Parallelism.on(ForkJoinPool.commonPool(), 2);
        Plan plan = Plan.training(network, task.loss(), rows + 3, two);
        plan.forward(after, x, 0, rows, seed, step);
        this.outputs = new float[values.length];
        plan.outputs(outputs, 0);
        this.loss =
                task.loss().wantsClasses() ? plan.backward(classes, 0, gradient) : plan.backward(values, 0, gradient);
        Plan predictor = Plan.inference(network, rows + 3, two);
        predictor.forward(before, x, 0, rows);
        this.predictions = new float[values.length];
        predictor.outputs(predictions, 0);

        Bounded input = Bounded.exact(Matrices.widened(x, rows, network.inputs()));
        List<List<Bounded>> wide = tensors(before);
        this.reference =
                new ReferencePass(new ReferenceNetwork(network, wide, draws(network, rows, seed, step)), input);
        this.inference = new ReferencePass(new ReferenceNetwork(network, wide, List.of()), input);
        Targets targets = new Targets(classes, Matrices.widened(values, rows, network.outputs()));
        this.lossReference = new LossReference(task.loss(), reference.output(), targets);
    }

    /** As at the start of a training, but what starts at a constant is moved off it; variances stay positive. */
    private Parameters parameters(SplittableRandom random, long seed) {
        Parameters parameters = Parameters.random(network, seed);
        for (Tensor tensor : parameters.tensors()) {
            for (int i = 0; i < tensor.length() && tensor.shape().role() != ParameterShape.Role.WEIGHTS; i++) {
                parameters.values()[tensor.offset() + i] += Matrices.uniformFloat(random) / 4;
            }
        }
        return parameters;
    }

    /** The masks and the noise of a training step. */
    static List<DMatrixRMaj> draws(Network network, int rows, long seed, long step) {
        List<DMatrixRMaj> draws = new ArrayList<>();
        for (Node node : network.nodes()) {
            DMatrixRMaj draw = new DMatrixRMaj(rows, node.outputs());
            if (node.layer() instanceof DropoutLayer dropout) {
                float[] mask = new float[draw.getNumElements()];
                long key = Dropout.key(seed, step, node.number());
                dropout.dropout().mask(key, 0, mask, 0, mask.length);
                draw = Matrices.widened(mask, rows, node.outputs());
            } else if (node.layer() instanceof NoiseLayer noise) {
                long key = GaussianNoise.key(seed, step, node.number());
                for (int i = 0; i < draw.getNumElements(); i++) {
                    draw.set(i, noise.deviation() * Counter.normal(key, i));
                }
            }
            draws.add(draw);
        }
        return draws;
    }

    /** The tensors of each layer. */
    private static List<List<Bounded>> tensors(Parameters parameters) {
        List<List<Bounded>> tensors = new ArrayList<>();
        parameters.network().nodes().forEach(node -> tensors.add(new ArrayList<>()));
        parameters
                .tensors()
                .forEach(tensor -> tensors.get(tensor.layer()).add(Bounded.exact(tensor(parameters.values(), tensor))));
        return tensors;
    }

    /** A tensor in double. */
    static DMatrixRMaj tensor(float[] values, Tensor tensor) {
        int lines = (int) tensor.shape().rows();
        int columns = (int) tensor.shape().columns();
        return Matrices.widened(values, tensor.offset(), columns, lines, columns);
    }

    /** The reference's training pass over the same batch. */
    ReferencePass reference() {
        return reference;
    }

    /** The loss of its output. */
    LossReference lossReference() {
        return lossReference;
    }

    void judgeOutputs(Deviation deviation) {
        deviation.compare(Matrices.widened(outputs, rows, network.outputs()), reference.output());
    }

    void judgePredictions(Deviation deviation) {
        deviation.compare(Matrices.widened(predictions, rows, network.outputs()), inference.output());
    }

    void judgeLoss(Deviation deviation) {
        deviation.compare(new DMatrixRMaj(new double[][] {{loss}}), reference.loss(lossReference));
    }

    void judgeGradients(Deviation deviation) {
        judge(gradient, true, reference.gradients(lossReference), deviation);
        judge(gradient, false, zeros(), deviation);
    }

    /** Where nothing is learned our gradient is 0. */
    private List<Bounded> zeros() {
        return reference.statistics().stream()
                .map(kept -> Bounded.exact(
                        new DMatrixRMaj(kept.value().getNumRows(), kept.value().getNumCols())))
                .toList();
    }

    void judgeStatistics(Deviation deviation) {
        judge(after, false, reference.statistics(), deviation);
        judge(after, true, exactly(before), deviation);
    }

    /** A forward pass changes nothing else. */
    private static List<Bounded> exactly(Parameters parameters) {
        return parameters.tensors().stream()
                .filter(Tensor::isLearned)
                .map(tensor -> Bounded.exact(tensor(parameters.values(), tensor)))
                .toList();
    }

    private static void judge(Parameters ours, boolean learned, List<Bounded> expected, Deviation deviation) {
        int next = 0;
        for (Tensor tensor : ours.tensors()) {
            if (tensor.isLearned() == learned) {
                deviation.compare(tensor(ours.values(), tensor), expected.get(next++));
            }
        }
    }
}
