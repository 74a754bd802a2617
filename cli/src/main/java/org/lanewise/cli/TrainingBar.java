package org.lanewise.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/**
 * The line of a training under way: epoch, part done, mean loss of the epoch so far, samples per second and time left, the
 * last two over the whole training with its evaluations. The progress counts samples of all epochs.
 */
final class TrainingBar implements ProgressBarRenderer {
    private final int epochs;
    private volatile int epoch;
    private volatile double loss;

    TrainingBar(int epochs) {
        this.epochs = epochs;
    }

    /** What the next line says. */
    void set(int currentEpoch, double lossSoFar) {
        epoch = currentEpoch;
        loss = lossSoFar;
    }

    @Override
    public String render(ProgressState progress, int width) {
        String before = String.format(
                Locale.ROOT, "epoch %" + String.valueOf(epochs).length() + "d/%d %3d%% [", epoch, epochs, (int)
                        (100 * progress.getNormalizedProgress()));
        String after = String.format(Locale.ROOT, "] loss %.4f%s", loss, speed(progress));
        int room = Math.max(1, width - before.length() - after.length());
        int filled = (int) (room * progress.getNormalizedProgress());
        String line = before + "=".repeat(filled) + " ".repeat(room - filled) + after;
        return line.length() <= width ? line : line.substring(0, width);
    }

    /** Empty before there is anything to go by. */
    private static String speed(ProgressState progress) {
        long done = progress.getCurrent() - progress.getStart();
        double seconds = progress.getElapsedAfterStart().toNanos() * 1e-9;
        if (done == 0 || seconds == 0) {
            return "";
        }
        long left = Math.round(seconds / done * (progress.getMax() - progress.getCurrent()));
        return String.format(
                Locale.ROOT,
                "  %,.0f samples/s  %d:%02d:%02d left",
                done / seconds,
                left / 3600,
                left / 60 % 60,
                left % 60);
    }
}
