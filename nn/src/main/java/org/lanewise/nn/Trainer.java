package org.lanewise.nn;

import org.lanewise.kernels.OptimizerStep;
import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Penalty;
import org.lanewise.nn.data.ArrayDataset;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.internal.Draws;
import org.lanewise.nn.loss.Loss;

/**
 * Trains a network. The result is a function of the network, the settings and the data: the number of threads, the
 * vector width and the machine do not change a bit of it.
 */
public final class Trainer {
    private static final int EVALUATION_ROWS = 256;

    private final TrainingSettings settings;
    private final Plan plan;
    private final Plan evaluation;
    private final Parameters parameters;
    private final Parameters gradient;
    private final Parameters velocity;
    private final float[] batch;
    private final int[] batchLabels;
    private long step;

    /**
     * Makes the initial parameters from the settings' seed.
     *
     * @param parallelism who works; its threads belong to the caller
     */
    public Trainer(Network network, TrainingSettings settings, Parallelism parallelism) {
        this.settings = settings;
        this.plan = Plan.training(network, Loss.softmaxCrossEntropy(), settings.batch(), parallelism);
        this.evaluation = Plan.inference(network, EVALUATION_ROWS, parallelism);
        this.parameters = Parameters.random(network, settings.seed());
        this.gradient = Parameters.zeros(network);
        this.velocity = Parameters.zeros(network);
        long batchSize = (long) settings.batch() * network.inputs();
        if (batchSize > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException(
                    "batch = " + settings.batch() + " of " + network.inputs() + " inputs does not fit one array");
        }
        this.batch = new float[(int) batchSize];
        this.batchLabels = new int[settings.batch()];
    }

    /** The live parameters. */
    public Parameters parameters() {
        return parameters;
    }

    /** The gradient of the last step's mean loss. */
    public Parameters gradient() {
        return gradient;
    }

    /**
     * Trains for all epochs.
     *
     * @param train learned from
     * @param test only measured
     * @throws IllegalArgumentException if a data set does not fit the network
     * @throws TrainingDivergedException if the loss or a parameter becomes NaN or infinite
     */
    public void train(Dataset train, Dataset test, TrainingListener listener) {
        requireFit("training", train);
        requireFit("test", test);
        int[] order = new int[train.rows()];
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Draws.permute(settings.seed(), Draws.shuffle(epoch), order);
            float rate = settings.schedule().rate(settings.rate(), epoch, settings.epochs());
            long start = System.nanoTime();
            double loss = epoch(epoch + 1, train, order, rate, listener);
            double seconds = (System.nanoTime() - start) * 1e-9;
            listener.onEpoch(new EpochReport(epoch + 1, loss, accuracy(train), accuracy(test), train.rows() / seconds));
        }
    }

    private double epoch(int epoch, Dataset train, int[] order, float rate, TrainingListener listener) {
        double sum = 0;
        int batchNumber = 0;
        for (int first = 0; first < order.length; first += settings.batch()) {
            int rows = Math.min(settings.batch(), order.length - first);
            batchNumber++;
            double loss = step(train, order, first, rows, rate);
            if (!Double.isFinite(loss)) {
                throw new TrainingDivergedException("the loss is " + loss, epoch, batchNumber);
            }
            sum += loss * rows;
            listener.onStep(epoch, first + rows);
        }
        if (parameters.firstLayerNotFinite() >= 0) {
            throw new TrainingDivergedException("a parameter is NaN or infinite", epoch, batchNumber);
        }
        return sum / order.length;
    }

    /**
     * One step of gradient descent; does not allocate after the first.
     *
     * @param data columns as the network has inputs, at most as many classes as it has outputs
     * @param order row numbers of the data
     * @param first index in {@code order} of the batch's first row
     * @param rows 1 to the settings' batch
     * @param rate the learning rate
     * @return the mean loss before the step
     * @throws IllegalArgumentException if the data does not fit the network, or first and rows not the order or the batch
     */
    public double step(Dataset data, int[] order, int first, int rows, float rate) {
        requireFit("step's", data);
        if (rows < 1 || rows > settings.batch()) {
            throw new IllegalArgumentException("rows = " + rows + ", but a batch has 1 to " + settings.batch());
        }
        data.copyRows(order, first, rows, batch, 0);
        data.copyLabels(order, first, rows, batchLabels, 0);
        plan.forward(parameters, batch, 0, rows, settings.seed(), step);
        double loss = plan.backward(batchLabels, 0, gradient);
        OptimizerStep.momentum(
                rate,
                settings.momentum(),
                Penalty.NONE,
                1,
                gradient.values(),
                0,
                velocity.values(),
                0,
                parameters.values(),
                0,
                parameters.values().length);
        step++;
        return loss;
    }

    /** The fraction of rows whose largest logit is their label's, without dropout. */
    public double accuracy(Dataset data) {
        requireFit("evaluated", data);
        float[] copied = data instanceof ArrayDataset
                ? new float[0]
                : new float[Math.multiplyExact(Math.min(EVALUATION_ROWS, data.rows()), data.columns())];
        int right = 0;
        for (int first = 0; first < data.rows(); first += EVALUATION_ROWS) {
            int rows = Math.min(EVALUATION_ROWS, data.rows() - first);
            if (data instanceof ArrayDataset inMemory) {
                evaluation.forward(parameters, inMemory.features(), first * data.columns(), rows);
            } else {
                data.copyRows(first, rows, copied, 0);
                evaluation.forward(parameters, copied, 0, rows);
            }
            for (int i = 0; i < rows; i++) {
                if (evaluation.classOf(i) == data.label(first + i)) {
                    right++;
                }
            }
        }
        return (double) right / data.rows();
    }

    private void requireFit(String which, Dataset data) {
        Network network = plan.network();
        if (data.columns() != network.inputs() || data.classes() == 0 || data.classes() > network.outputs()) {
            throw new IllegalArgumentException("the " + which + " data has " + data.columns() + " columns and "
                    + data.classes() + " classes, but the network has " + network.inputs() + " inputs and "
                    + network.outputs() + " outputs");
        }
    }
}
