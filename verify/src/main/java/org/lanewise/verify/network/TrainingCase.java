package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Penalty;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.loss.Loss;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.optimizer.OptimizerOurs;
import org.lanewise.verify.optimizer.OptimizerReference;
import org.lanewise.verify.optimizer.Rule;

/**
 * Steps of training, each side with the gradients of its own network. The reference goes its own way from the start; under a
 * rule that {@linkplain Rule#divides() divides} it starts every step at our parameters and state.
 */
final class TrainingCase {
    static final int STEPS = 5;

    private static final int ROWS = 12;

    private static final Network NETWORK = Network.input(6)
            .dense(8, Activation.TANH)
            .named("first")
            .dropout(0.25f)
            .dense(8, Activation.SOFTPLUS)
            .add("first")
            .dense(3)
            .build();

    private static final Loss LOSS = Loss.softmaxCrossEntropy();

    private final Rule rule;
    private final Penalty penalty;
    private final Parameters parameters;
    private final Parameters gradient = Parameters.zeros(NETWORK);
    private final Plan plan = Plan.training(NETWORK, LOSS, ROWS, Parallelism.sequential());
    private final OptimizerOurs ours;
    private final List<OptimizerReference> references = new ArrayList<>();
    private final long seed;

    /** Penalties are for the weights alone. */
    TrainingCase(SplittableRandom random, Rule rule, Penalty penalty, float gradientScale) {
        this.rule = rule;
        this.penalty = penalty;
        this.seed = random.nextLong();
        this.parameters = Parameters.random(NETWORK, seed);
        this.ours = new OptimizerOurs(rule, gradientScale, parameters.values().length);
        for (Tensor tensor : parameters.tensors()) {
            DMatrixRMaj start = NetworkCase.tensor(parameters.values(), tensor);
            references.add(new OptimizerReference(rule, penaltyOf(tensor), gradientScale, start));
        }
    }

    private Penalty penaltyOf(Tensor tensor) {
        return tensor.isPenalised() ? penalty : Penalty.NONE;
    }

    /** One step of both, on a new batch. */
    void step(SplittableRandom random, int step) {
        float[] x = new float[ROWS * NETWORK.inputs()];
        for (int i = 0; i < x.length; i++) {
            x[i] = Matrices.uniformFloat(random);
        }
        if (rule.divides()) {
            resume();
        }
        int[] classes = random.ints(ROWS, 0, NETWORK.outputs()).toArray();

        plan.forward(parameters, x, 0, ROWS, seed, step);
        plan.backward(classes, 0, gradient);
        ours.next();
        for (Tensor tensor : parameters.tensors()) {
            ours.step(penaltyOf(tensor), gradient.values(), parameters.values(), tensor.offset(), tensor.length());
        }

        List<List<Bounded>> now = new ArrayList<>();
        NETWORK.nodes().forEach(node -> now.add(new ArrayList<>()));
        for (int t = 0; t < references.size(); t++) {
            now.get(parameters.tensors().get(t).layer()).add(references.get(t).parameters());
        }
        List<DMatrixRMaj> draws = NetworkCase.draws(NETWORK, ROWS, seed, step);
        ReferencePass pass = new ReferencePass(
                new ReferenceNetwork(NETWORK, now, draws), Bounded.exact(Matrices.widened(x, ROWS, NETWORK.inputs())));
        Targets targets = new Targets(classes, new DMatrixRMaj(0, 0));
        List<Bounded> gradients = pass.gradients(new LossReference(LOSS, pass.output(), targets));
        for (int t = 0; t < references.size(); t++) {
            references.get(t).step(gradients.get(t));
        }
    }

    private void resume() {
        for (int t = 0; t < references.size(); t++) {
            Tensor tensor = parameters.tensors().get(t);
            references
                    .get(t)
                    .resume(
                            NetworkCase.tensor(parameters.values(), tensor),
                            NetworkCase.tensor(ours.first(), tensor),
                            NetworkCase.tensor(ours.second(), tensor));
        }
    }

    /** The parameters of both. */
    void judge(Deviation deviation) {
        for (int t = 0; t < references.size(); t++) {
            DMatrixRMaj actual =
                    NetworkCase.tensor(parameters.values(), parameters.tensors().get(t));
            deviation.compare(actual, references.get(t).parameters());
        }
    }

    /** The reference's parameters. */
    List<Bounded> parameters() {
        return references.stream().map(OptimizerReference::parameters).toList();
    }
}
