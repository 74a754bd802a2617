package org.lanewise.nn.data;

import java.io.IOException;
import java.nio.file.Path;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.internal.Draws;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;

/** What {@link MappedTest} runs in a JVM whose heap is smaller than the files. */
final class SmallHeap {
    static final int ROWS = 280_000;
    static final int BATCH = 128;
    static final int STEPS = 50;

    private SmallHeap() {}

    static int[] order() {
        int[] order = new int[ROWS];
        Draws.permute(1, Draws.SPLIT, order);
        return order;
    }

    static int pixel(int row, int column) {
        return (row * 31 + column * 7 + (row >> 8)) & 255;
    }

    static int label(int row) {
        return row % 10;
    }

    public static void main(String[] args) throws IOException {
        try (IdxFolder open = IdxFolder.open(Path.of(args[0]))) {
            IdxDataset data = open.rawTest();
            int[] order = order();
            float[] x = new float[BATCH * data.columns()];
            int[] labels = new int[BATCH];
            for (int first = 0; first < order.length; first += BATCH) {
                int rows = Math.min(BATCH, order.length - first);
                data.copyRows(order, first, rows, x, 0);
                data.copyLabels(order, first, rows, labels, 0);
                compare(order, first, rows, data.columns(), x, labels);
            }
            System.out.println("all rows are right; trained to " + train(data, order));
        }
    }

    /** The hash of the weights after some steps with the first rows of {@code order}. */
    static String train(Dataset raw, int[] order) {
        Network network = Network.input(raw.columns()).dense(10).build();
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(0.01f, 0))
                .withEpochs(1)
                .withBatch(BATCH)
                .withSeed(1);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        Dataset scaled = Scaling.pixels(raw.columns()).apply(raw);
        for (int step = 0; step < STEPS; step++) {
            trainer.step(scaled, order, step * BATCH, BATCH, 0.01f);
        }
        return trainer.parameters().sha256();
    }

    private static void compare(int[] order, int first, int rows, int columns, float[] x, int[] labels) {
        for (int i = 0; i < rows; i++) {
            int row = order[first + i];
            if (labels[i] != label(row)) {
                throw new AssertionError("label of row " + row + " = " + labels[i]);
            }
            for (int c = 0; c < columns; c++) {
                if (x[i * columns + c] != pixel(row, c)) {
                    throw new AssertionError("row " + row + ", column " + c + " = " + x[i * columns + c]);
                }
            }
        }
    }
}
