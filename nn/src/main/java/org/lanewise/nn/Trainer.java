package org.lanewise.nn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Blas;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Penalty;
import org.lanewise.kernels.Rows;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.internal.Draws;
import org.lanewise.nn.loss.Loss;

/**
 * Trains a network. The result is a function of the network, the settings and the data: the number of threads, the
 * vector width and the machine do not change a bit of it. For one thread at a time.
 */
public final class Trainer {
    /** Fewer parameters are updated faster than a thread is woken. */
    private static final int FEWEST_PER_PART = 1 << 16;

    /** Parameters updated at a time: those and what goes with them are still in the second cache when they are checked. */
    private static final int BLOCK = 1 << 14;

    private final Network network;
    private final TrainingSettings settings;
    private final Plan plan;
    private final Evaluator evaluator;
    private final Parameters parameters;
    private final Parameters gradient;
    private final float[][] state;
    private final List<Range> ranges = new ArrayList<>();
    private final Penalty penalty;
    private final float[] batch;
    private final Targets targets;
    private final Progress progress;
    private final float[] lastGood;
    private final Parallelism parallelism;
    private final int parts;
    private final Parallelism.Part updatePart = this::updatePart;
    private final boolean[] isPartFinite;
    private boolean isDiverged;
    private float stepRate;
    private float stepScale;
    private @Nullable Telemetry telemetry;

    /** Parameters that are treated alike. */
    private record Range(int offset, int length, boolean penalised, float rateFactor) {}

    /**
     * Makes the initial parameters from the settings' seed.
     *
     * @param parallelism who works; its threads belong to the caller
     * @throws IllegalArgumentException if the settings name a layer that the network does not have, or a batch does not fit
     *     one array
     */
    public Trainer(Network network, TrainingSettings settings, Parallelism parallelism) {
        Loss loss = settings.loss();
        this.network = network;
        this.settings = settings;
        this.parallelism = parallelism;
        this.plan = Plan.training(network, loss, settings.batch(), parallelism);
        this.evaluator = new Evaluator(network, loss, parallelism);
        this.parameters = Parameters.random(network, settings.seed());
        this.gradient = Parameters.zeros(network);
        this.state = new float[settings.optimizer().states()][parameters.values().length];
        this.parts = parameters.values().length < FEWEST_PER_PART ? 1 : parallelism.threads();
        this.isPartFinite = new boolean[parts];
        this.penalty = settings.regularization().penalty();
        long batchSize = (long) settings.batch() * network.inputs();
        if (batchSize > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "batch = " + settings.batch() + " of " + network.inputs() + " inputs does not fit one array");
        }
        this.batch = new float[(int) batchSize];
        this.targets = new Targets(network, loss, settings.batch());
        this.progress = new Progress(settings);
        this.lastGood = new float[parameters.values().length];
        addRanges();
    }

    /** Neighbours that are treated alike are one range. */
    private void addRanges() {
        float[] factors = layerRates();
        boolean hasPenalty = penalty.l1() > 0 || penalty.l2() > 0 || penalty.decay() > 0;
        for (Tensor tensor : parameters.tensors()) {
            if (!tensor.isLearned()) {
                continue;
            }
            Range next = new Range(
                    tensor.offset(), tensor.length(), tensor.isPenalised() && hasPenalty, factors[tensor.layer()]);
            Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null
                    && last.offset + last.length == next.offset
                    && last.penalised == next.penalised
                    && last.rateFactor == next.rateFactor) {
                ranges.set(
                        ranges.size() - 1,
                        new Range(last.offset, last.length + next.length, last.penalised, last.rateFactor));
            } else {
                ranges.add(next);
            }
        }
    }

    private float[] layerRates() {
        float[] factors = new float[network.nodes().size()];
        Arrays.fill(factors, 1);
        for (Map.Entry<String, Float> entry : settings.layerRates().entrySet()) {
            String layer = entry.getKey();
            int number = layer.matches("\\d{1,9}")
                    ? Integer.parseInt(layer)
                    : network.node(layer).number();
            if (number >= factors.length) {
                throw new IllegalArgumentException(
                        "layer rate of layer " + number + ", but the network has " + factors.length + " layers");
            }
            factors[number] = entry.getValue();
        }
        return factors;
    }

    /** The settings. */
    public TrainingSettings settings() {
        return settings;
    }

    /** The live parameters. */
    public Parameters parameters() {
        return parameters;
    }

    /** The gradient of the last step's loss, without penalties. */
    public Parameters gradient() {
        return gradient;
    }

    /** From now on every step, or every few, is measured layer by layer; null for no longer. */
    public void measure(@Nullable Telemetry measurements) {
        telemetry = measurements;
    }

    /** As the other form, where nothing is only measured. */
    public History train(Dataset train, TrainingListener listener) {
        return train(train, null, listener);
    }

    /**
     * Trains up to the last epoch of the settings, from the start or from where a checkpoint was taken.
     *
     * @param train learned from
     * @param validation only measured: early stopping and plateaus watch its loss; null to watch the training set's
     * @return the reports of all epochs, those before a checkpoint included
     * @throws IllegalArgumentException if a data set does not fit the network and the loss
     * @throws TrainingDivergedException if the loss, its gradient or a parameter becomes NaN or infinite, in that batch; the
     *     parameters are then those of the last epoch's end
     */
    public History train(Dataset train, @Nullable Dataset validation, TrainingListener listener) {
        Targets.requireFit("training", train, network, settings.loss());
        requireSound();
        if (validation != null) {
            Targets.requireFit("test", validation, network, settings.loss());
        }
        int[] order = new int[train.rows()];
        System.arraycopy(parameters.values(), 0, lastGood, 0, lastGood.length);
        while (!progress.isDone()) {
            int epoch = progress.epoch();
            if (settings.order() == TrainingSettings.Order.SHUFFLED) {
                Draws.permute(settings.seed(), Draws.shuffle(epoch), order);
            } else {
                Arrays.setAll(order, i -> i);
            }
            long start = System.nanoTime();
            double loss = epoch(train, order, listener);
            double seconds = (System.nanoTime() - start) * 1e-9;
            System.arraycopy(parameters.values(), 0, lastGood, 0, lastGood.length);
            EpochReport report = new EpochReport(
                    epoch + 1,
                    loss,
                    progress.lastRate(),
                    evaluator.evaluate(parameters, train),
                    validation == null ? null : evaluator.evaluate(parameters, validation),
                    train.rows() / seconds);
            progress.end(report, parameters.values());
            listener.onEpoch(report);
            if (listener.wantsToStop()) {
                break;
            }
        }
        progress.restoreBest(parameters.values());
        return progress.history();
    }

    private double epoch(Dataset train, int[] order, TrainingListener listener) {
        int steps = (order.length + settings.batch() - 1) / settings.batch();
        int epoch = progress.epoch() + 1;
        boolean isMean = settings.loss().reduction() == Loss.Reduction.MEAN;
        double sum = 0;
        for (int number = 0; number < steps; number++) {
            int first = number * settings.batch();
            int rows = Math.min(settings.batch(), order.length - first);
            double loss = step(train, order, first, rows, progress.rate(number, steps));
            if (!Double.isFinite(loss)) {
                throw divergedLoss("the loss is " + loss, epoch, number + 1, rows);
            }
            if (!areAllPartsFinite()) {
                requireFiniteStep(epoch, number + 1);
            }
            sum += isMean ? loss * rows : loss;
            listener.onStep(epoch, first + rows, isMean ? sum / (first + rows) : sum);
        }
        // Running statistics, too, which no optimizer has touched.
        int first = parameters.firstLayerNotFinite();
        if (first >= 0) {
            throw diverged("a parameter is NaN or infinite", epoch, steps, first);
        }
        return isMean ? sum / order.length : sum;
    }

    private boolean areAllPartsFinite() {
        for (boolean isFinite : isPartFinite) {
            if (!isFinite) {
                return false;
            }
        }
        return true;
    }

    /** The sum that raised the alarm may have overflowed, though no parameter did. */
    private void requireFiniteStep(int epoch, int batchNumber) {
        // Gradients are led back from the last layer: what is wrong with one spreads to those before it.
        int last = gradient.lastLayerNotFinite();
        if (last >= 0) {
            throw diverged("the gradient is NaN or infinite", epoch, batchNumber, last);
        }
        int first = parameters.firstLayerNotFinite();
        if (first >= 0) {
            throw diverged("a parameter is NaN or infinite", epoch, batchNumber, first);
        }
    }

    /** Finds where it began, and goes back to the last epoch's end. */
    private TrainingDivergedException divergedLoss(String what, int epoch, int batchNumber, int rows) {
        int[] layer = {-1};
        plan.forwardWatched(
                parameters, batch, 0, rows, settings.seed(), progress.steps() - 1, (node, z, at, n, columns) -> {
                    for (int i = at; i < at + n * columns && layer[0] < 0; i++) {
                        layer[0] = Float.isFinite(z[i]) ? -1 : node.number();
                    }
                });
        if (layer[0] < 0) {
            // No output is to blame: a parameter, or the loss of large outputs.
            int first = parameters.firstLayerNotFinite();
            layer[0] = first < 0 ? network.nodes().size() - 1 : first;
        }
        return diverged(what, epoch, batchNumber, layer[0]);
    }

    /** Goes back to the last epoch's end. */
    private TrainingDivergedException diverged(String what, int epoch, int batchNumber, int layer) {
        System.arraycopy(lastGood, 0, parameters.values(), 0, lastGood.length);
        isDiverged = true;
        return new TrainingDivergedException(
                what, epoch, batchNumber, network.nodes().get(layer));
    }

    /**
     * One step of gradient descent; does not allocate after the first.
     *
     * @param data features and targets that fit the network and the loss
     * @param order row numbers of the data
     * @param first index in {@code order} of the batch's first row
     * @param rows 1 to the settings' batch
     * @param rate the learning rate
     * @return the loss before the step, without weight penalties; if it is not finite, the parameters stay what they are
     * @throws IllegalArgumentException if the data does not fit the network, or first and rows not the order or the batch
     */
    public double step(Dataset data, int[] order, int first, int rows, float rate) {
        Targets.requireFit("step's", data, network, settings.loss());
        if (rows < 1 || rows > settings.batch()) {
            throw new IllegalArgumentException("rows = " + rows + ", but a batch has 1 to " + settings.batch());
        }
        data.copyRows(order, first, rows, batch, 0);
        targets.fill(data, order, first, rows);
        plan.forward(parameters, batch, 0, rows, settings.seed(), progress.steps());
        double loss = settings.loss().wantsClasses()
                ? plan.backward(targets.classes, 0, gradient)
                : plan.backward(targets.values, 0, gradient);
        progress.countStep();
        if (!Double.isFinite(loss)) {
            return loss;
        }
        Telemetry measurements = telemetry;
        if (measurements != null) {
            measurements.before(parameters);
        }
        update(rate);
        if (measurements != null) {
            measurements.after(parameters, gradient);
        }
        return loss;
    }

    /** Each part has its share of every range: parameters do not depend on each other. */
    private void updatePart(int part) {
        boolean isFinite = true;
        for (int i = 0; i < ranges.size(); i++) {
            Range range = ranges.get(i);
            int first = (int) ((long) range.length * part / parts);
            int end = (int) ((long) range.length * (part + 1) / parts);
            for (int at = first; at < end; at += BLOCK) {
                int length = Math.min(BLOCK, end - at);
                update(range, range.offset + at, length);
                // What is NaN or infinite in the gradient is so in the parameters, and in the sum of their sizes.
                isFinite &= Float.isFinite(Blas.sasum(length, parameters.values(), range.offset + at, 1));
            }
        }
        isPartFinite[part] = isFinite;
    }

    private void update(Range range, int offset, int length) {
        settings.optimizer()
                .step(
                        stepRate * range.rateFactor,
                        progress.steps(),
                        range.penalised ? penalty : Penalty.NONE,
                        stepScale,
                        gradient.values(),
                        state,
                        parameters.values(),
                        offset,
                        length);
    }

    private void update(float rate) {
        float scale = 1;
        if (settings.clipNorm() > 0) {
            float norm = Blas.snrm2(gradient.values().length, gradient.values(), 0, 1);
            scale = norm > settings.clipNorm() ? settings.clipNorm() / norm : 1;
        }
        stepRate = rate;
        stepScale = scale;
        parallelism.share(parts, updatePart);
        float limit = settings.regularization().maxNorm();
        if (limit > 0) {
            for (int i = 0; i < parameters.tensors().size(); i++) {
                Tensor tensor = parameters.tensors().get(i);
                if (tensor.isPenalised()) {
                    int columns = (int) tensor.shape().columns();
                    int rows = (int) tensor.shape().rows();
                    Rows.maxNorm(rows, columns, parameters.values(), tensor.offset(), columns, limit);
                }
            }
        }
    }

    /**
     * How well the parameters predict a data set, without dropout and noise.
     *
     * @throws IllegalArgumentException if the data does not fit the network and the loss
     */
    public Evaluation evaluate(Dataset data) {
        return evaluator.evaluate(parameters, data);
    }

    /**
     * Saves everything that {@link #resume} needs to go on to the same bits; to be called between epochs, as from {@link
     * TrainingListener#onEpoch}. The file is replaced whole or, on failure, not at all.
     */
    public void save(Path file) throws IOException {
        requireSound();
        CheckpointFile.write(file, network, settings, parameters, state, progress);
    }

    /**
     * Takes over what {@link #save} wrote; {@link #train} then goes on with the next epoch.
     *
     * @throws org.lanewise.nn.io.ModelFormatException if the file is damaged, or is of another network or other settings;
     *     nothing has changed then
     */
    public void resume(Path file) throws IOException {
        CheckpointFile.read(file, network, settings, parameters, state, progress);
        isDiverged = false;
    }

    /** The optimizer's state is not taken back as the parameters are. */
    private void requireSound() {
        if (isDiverged) {
            throw new IllegalStateException("training diverged: make a new trainer, or resume a checkpoint");
        }
    }
}
