package org.lanewise.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The reports of a training, epoch by epoch. */
public final class History {
    private final List<EpochReport> reports = new ArrayList<>();
    private int bestEpoch;
    private boolean stoppedEarly;

    History() {}

    void add(EpochReport report) {
        reports.add(report);
    }

    void end(int best, boolean early) {
        bestEpoch = best;
        stoppedEarly = early;
    }

    /** The reports, in order. */
    public List<EpochReport> reports() {
        return List.copyOf(reports);
    }

    /** The last report. */
    public EpochReport last() {
        return reports.get(reports.size() - 1);
    }

    /** The epoch, from 1, whose parameters the trainer has: the last one, or with early stopping the best. */
    public int bestEpoch() {
        return bestEpoch;
    }

    /** Whether {@link EarlyStopping} ended it. */
    public boolean stoppedEarly() {
        return stoppedEarly;
    }

    /** As CSV with a header: a line for each epoch; measures that do not exist are empty. */
    public String toCsv() {
        StringBuilder csv = new StringBuilder("epoch,loss,rate,samples_per_second,train_loss,train_accuracy,train_rmse,"
                + "validation_loss,validation_accuracy,validation_rmse,validation_calibration_error\n");
        for (EpochReport report : reports) {
            csv.append(report.epoch());
            Evaluation validation = report.validation();
            number(csv, report.loss());
            number(csv, report.rate());
            csv.append(String.format(Locale.ROOT, ",%.0f", report.samplesPerSecond()));
            number(csv, report.train().loss());
            number(csv, report.train().accuracy());
            number(csv, report.train().rmse());
            number(csv, validation == null ? Double.NaN : validation.loss());
            number(csv, validation == null ? Double.NaN : validation.accuracy());
            number(csv, validation == null ? Double.NaN : validation.rmse());
            number(csv, validation == null ? Double.NaN : validation.calibrationError());
            csv.append('\n');
        }
        return csv.toString();
    }

    private static void number(StringBuilder csv, double value) {
        csv.append(',');
        if (!Double.isNaN(value)) {
            csv.append(value);
        }
    }
}
