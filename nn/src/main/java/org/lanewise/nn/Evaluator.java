package org.lanewise.nn;

import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;
import org.lanewise.nn.data.ArrayDataset;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.loss.Loss;

/** Measures how well a network predicts data sets. For one thread at a time. */
public final class Evaluator {
    private static final int ROWS = 256;
    private static final int BINS = 10;

    private final Network network;
    private final Loss loss;
    private final Plan plan;
    private final Targets targets;
    private final Workspace workspace = new Workspace();
    private final float[] outputs;
    private float[] copied = new float[0];

    /** For a network and the loss that it is trained with. */
    public Evaluator(Network network, Loss loss, Parallelism parallelism) {
        this.network = network;
        this.loss = loss;
        this.plan = Plan.inference(network, ROWS, parallelism);
        this.targets = new Targets(network, loss, ROWS);
        this.outputs = new float[Math.multiplyExact(ROWS, network.outputs())];
    }

    /** What is summed over the rows. */
    private static final class Sums {
        final int[] inBin = new int[BINS];
        final double[] confidence = new double[BINS];
        final double[] rightInBin = new double[BINS];
        final int[][] confusion;
        double loss;
        double squares;
        long right;
        long decisions;

        Sums(int classes) {
            this.confusion = new int[classes][classes];
        }
    }

    /**
     * Evaluates parameters on a data set.
     *
     * @throws IllegalArgumentException if the data does not fit the network and the loss
     */
    public Evaluation evaluate(Parameters parameters, Dataset data) {
        Targets.requireFit("evaluated", data, network, loss);
        int columns = network.outputs();
        int classes = data.classes() == 0 ? 0 : Math.max(columns, 2);
        Sums sums = new Sums(classes);
        for (int first = 0; first < data.rows(); first += ROWS) {
            int rows = Math.min(ROWS, data.rows() - first);
            forward(parameters, data, first, rows);
            targets.fill(data, first, rows);
            plan.outputs(outputs, 0);
            if (classes > 0) {
                decide(sums, rows, columns);
            }
            predict(sums, rows, columns, classes > 0);
            plan.outputs(outputs, 0);
            // The gradient takes the place of the outputs.
            sums.loss += loss.wantsClasses()
                    ? loss.ofClasses(rows, columns, outputs, 0, targets.classes, 0, outputs, 0, workspace)
                    : loss.ofValues(rows, columns, outputs, 0, targets.values, 0, outputs, 0, workspace);
        }
        return result(sums, data.rows(), columns, classes > 0);
    }

    private void forward(Parameters parameters, Dataset data, int first, int rows) {
        if (data instanceof ArrayDataset inMemory) {
            plan.forward(parameters, inMemory.features(), first * data.columns(), rows);
            return;
        }
        int length = Math.multiplyExact(rows, data.columns());
        if (copied.length < length) {
            copied = new float[length];
        }
        data.copyRows(first, rows, copied, 0);
        plan.forward(parameters, copied, 0, rows);
    }

    private void decide(Sums sums, int rows, int columns) {
        Output output = loss.kind().output();
        for (int i = 0; i < rows; i++) {
            int decision = output.decide(outputs, i * columns, columns);
            sums.confusion[targets.classes[i]][decision]++;
            sums.right += decision == targets.classes[i] ? 1 : 0;
            sums.decisions++;
        }
    }

    private void predict(Sums sums, int rows, int columns, boolean haveClasses) {
        Output output = loss.kind().output();
        output.apply(rows, columns, outputs, 0, workspace);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                int at = i * columns + j;
                double target = loss.wantsClasses() ? (targets.classes[i] == j ? 1 : 0) : targets.values[at];
                sums.squares += (outputs[at] - target) * (outputs[at] - target);
                if (!haveClasses && output == Output.LOGISTIC) {
                    sums.right += (outputs[at] > 0.5f) == (target > 0.5) ? 1 : 0;
                    sums.decisions++;
                }
            }
            if (haveClasses && output != Output.IDENTITY) {
                calibrate(sums, i, columns);
            }
        }
    }

    private void calibrate(Sums sums, int row, int columns) {
        int decision;
        double confidence;
        if (columns == 1) {
            decision = outputs[row] > 0.5f ? 1 : 0;
            confidence = Math.max(outputs[row], 1 - outputs[row]);
        } else {
            decision = ArgMax.of(outputs, row * columns, columns);
            confidence = outputs[row * columns + decision];
        }
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        sums.inBin[bin]++;
        sums.confidence[bin] += confidence;
        sums.rightInBin[bin] += decision == targets.classes[row] ? 1 : 0;
    }

    private Evaluation result(Sums sums, int rows, int columns, boolean haveClasses) {
        double calibrationError = 0;
        for (int bin = 0; bin < BINS; bin++) {
            calibrationError += Math.abs(sums.confidence[bin] - sums.rightInBin[bin]) / rows;
        }
        boolean calibrated = haveClasses && loss.kind().output() != Output.IDENTITY;
        return new Evaluation(
                rows,
                loss.reduce(sums.loss, rows),
                sums.decisions == 0 ? Double.NaN : (double) sums.right / sums.decisions,
                Math.sqrt(sums.squares / ((double) rows * columns)),
                calibrated ? calibrationError : Double.NaN,
                sums.confusion);
    }
}
