package org.lanewise.nn;

import org.jspecify.annotations.Nullable;

/** A history as text and back, without a bit lost: a line for each epoch; confusion matrices are left out. */
final class HistoryText {
    private static final int OF_EVALUATION = 5;

    private HistoryText() {}

    static String write(History history) {
        StringBuilder text = new StringBuilder();
        for (EpochReport report : history.reports()) {
            text.append(report.epoch());
            add(text, report.loss());
            add(text, report.rate());
            add(text, report.samplesPerSecond());
            add(text, report.train());
            if (report.validation() != null) {
                add(text, report.validation());
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static void add(StringBuilder text, Evaluation evaluation) {
        text.append(' ').append(evaluation.rows());
        add(text, evaluation.loss());
        add(text, evaluation.accuracy());
        add(text, evaluation.rmse());
        add(text, evaluation.calibrationError());
    }

    private static void add(StringBuilder text, double value) {
        text.append(' ').append(Double.toHexString(value));
    }

    static History read(String text) {
        History history = new History();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ");
            @Nullable
            Evaluation validation = words.length > 4 + OF_EVALUATION ? evaluation(words, 4 + OF_EVALUATION) : null;
            history.add(new EpochReport(
                    Integer.parseInt(words[0]),
                    Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]),
                    evaluation(words, 4),
                    validation,
                    Double.parseDouble(words[3])));
        }
        return history;
    }

    private static Evaluation evaluation(String[] words, int at) {
        return new Evaluation(
                Integer.parseInt(words[at]),
                Double.parseDouble(words[at + 1]),
                Double.parseDouble(words[at + 2]),
                Double.parseDouble(words[at + 3]),
                Double.parseDouble(words[at + 4]),
                new int[0][0]);
    }
}
