package org.lanewise.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingListener;

/** Saves the trainer's state after every epoch, where that is wanted, and tells another listener all. */
record Checkpoints(
        TrainingListener other, Trainer trainer, @Nullable Path file) implements TrainingListener {
    @Override
    public void onStep(int epoch, int samples, double loss) {
        other.onStep(epoch, samples, loss);
    }

    @Override
    public void onEpoch(EpochReport report) {
        other.onEpoch(report);
        if (file != null) {
            try {
                trainer.save(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
