package org.lanewise.cli;

import java.util.Arrays;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.data.Dataset;

/** How many rows a predictor does per second. */
final class PredictSpeed {
    private static final double WARM_UP_SECONDS = 1;
    private static final double REPEAT_SECONDS = 0.1;
    private static final int REPEATS = 15;

    /** More than caches hold, and far from what the heap does. */
    private static final int MOST_ROWS = 10_000;

    private PredictSpeed() {}

    /** The median over repeats, after warming up, of calls with {@code batch} rows each. */
    static double rowsPerSecond(Predictor predictor, Dataset rows, int batch, Predictor.Scratch scratch) {
        float[] x = repeat(rows, Math.max(batch, Math.min(rows.rows(), MOST_ROWS)));
        float[] y = new float[batch * predictor.outputs()];
        measure(predictor, x, batch, y, scratch, WARM_UP_SECONDS);
        double[] speeds = new double[REPEATS];
        for (int i = 0; i < REPEATS; i++) {
            speeds[i] = measure(predictor, x, batch, y, scratch, REPEAT_SECONDS);
        }
        Arrays.sort(speeds);
        return speeds[REPEATS / 2];
    }

    private static double measure(
            Predictor predictor, float[] x, int batch, float[] y, Predictor.Scratch scratch, double seconds) {
        int rows = x.length / predictor.inputs();
        long start = System.nanoTime();
        long done = 0;
        int first = 0;
        double elapsed;
        do {
            predictor.predict(x, first * predictor.inputs(), batch, y, 0, scratch);
            done += batch;
            // The next rows, so that a call finds none of them in the cache by accident.
            first = first + 2 * batch <= rows ? first + batch : 0;
            elapsed = (System.nanoTime() - start) * 1e-9;
        } while (elapsed < seconds);
        return done / elapsed;
    }

    /** The rows, again and again if there are too few for one batch. */
    private static float[] repeat(Dataset rows, int count) {
        float[] x = new float[Math.multiplyExact(count, rows.columns())];
        int[] order = new int[count];
        Arrays.setAll(order, i -> i % rows.rows());
        rows.copyRows(order, 0, count, x, 0);
        return x;
    }
}
