package org.lanewise.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.TrainingListener;

/** Unless quiet, shows a line per epoch and below them a progress bar (standard error) of the whole training. */
final class TrainingDisplay implements TrainingListener, AutoCloseable {
    private static final int WIDTH = 79;

    private final boolean quiet;
    private final int epochs;
    private final int samples;
    private final PrintWriter out;
    private final PrintWriter err;
    private final TrainingBar line;
    private @Nullable ProgressBar bar;

    TrainingDisplay(boolean quiet, int epochs, int samples, PrintWriter out, PrintWriter err) {
        this.quiet = quiet;
        this.epochs = epochs;
        this.samples = samples;
        this.out = out;
        this.err = err;
        this.line = new TrainingBar(epochs);
    }

    @Override
    public void onStep(int epoch, int done, double loss) {
        if (!quiet) {
            line.set(epoch, loss);
            long all = (epoch - 1L) * samples + done;
            ProgressBar current = bar;
            if (current == null) {
                bar = newBar(all);
            } else {
                current.stepTo(all);
            }
        }
    }

    @Override
    public void onEpoch(EpochReport report) {
        if (!quiet) {
            show(
                    out,
                    String.format(
                            Locale.ROOT,
                            "epoch %2d  loss %.4f  train accuracy %.4f  test accuracy %.4f  %,7.0f samples/s%n",
                            report.epoch(),
                            report.loss(),
                            report.train().accuracy(),
                            report.validationAccuracy(),
                            report.samplesPerSecond()));
        }
    }

    /** Starts after a first step, so that neither its slow start nor the epochs before a checkpoint count. */
    private ProgressBar newBar(long done) {
        return new ProgressBarBuilder()
                .setInitialMax((long) epochs * samples)
                .startsFrom(done, Duration.ZERO)
                .setRenderer(line)
                .setUpdateIntervalMillis(200)
                .setConsumer(new DelegatingProgressBarConsumer(text -> show(err, text), WIDTH))
                .build();
    }

    /** In the place of the bar; called by the bar's own thread, too. */
    private synchronized void show(PrintWriter where, String text) {
        err.print("\r" + " ".repeat(WIDTH) + "\r");
        err.flush();
        where.print(text);
        where.flush();
    }

    /** Ends the bar's own thread and takes its last line away. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
            show(err, "");
        }
    }
}
