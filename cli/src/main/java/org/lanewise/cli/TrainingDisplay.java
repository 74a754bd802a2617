package org.lanewise.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.TrainingListener;

/** Unless quiet, shows a progress bar (standard error) and a line per epoch. */
final class TrainingDisplay implements TrainingListener, AutoCloseable {
    private static final int WIDTH = 79;

    private final boolean quiet;
    private final int epochs;
    private final int samples;
    private final PrintWriter out;
    private final PrintWriter err;
    private @Nullable ProgressBar bar;

    TrainingDisplay(boolean quiet, int epochs, int samples, PrintWriter out, PrintWriter err) {
        this.quiet = quiet;
        this.epochs = epochs;
        this.samples = samples;
        this.out = out;
        this.err = err;
    }

    @Override
    public void onStep(int epoch, int done) {
        if (!quiet) {
            ProgressBar current = bar;
            if (current == null) {
                current = newBar(epoch);
                bar = current;
            }
            current.stepTo(done);
        }
    }

    @Override
    public void onEpoch(EpochReport report) {
        close();
        if (!quiet) {
            out.printf(
                    Locale.ROOT,
                    "epoch %2d  loss %.4f  train accuracy %.4f  test accuracy %.4f  %,7.0f samples/s%n",
                    report.epoch(),
                    report.loss(),
                    report.train().accuracy(),
                    report.validationAccuracy(),
                    report.samplesPerSecond());
            out.flush();
        }
    }

    private ProgressBar newBar(int epoch) {
        return new ProgressBarBuilder()
                .setTaskName("epoch " + epoch + "/" + epochs)
                .setInitialMax(samples)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
                .build();
    }

    private void show(String line) {
        err.print("\r" + line);
        err.flush();
    }

    /** Ends the bar's own thread and takes its last line away, so that the epoch's line takes its place. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
        }
    }
}
