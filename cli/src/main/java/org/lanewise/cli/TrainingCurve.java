package org.lanewise.cli;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.lanewise.nn.EpochReport;

/** A picture of a training: the loss on the left, both accuracies on the right. */
final class TrainingCurve {
    private TrainingCurve() {}

    static void write(Path file, List<EpochReport> reports) throws IOException {
        EpochReport last = reports.get(reports.size() - 1);
        XYChart loss = panel(String.format(Locale.ROOT, "Training loss: %.3f", last.loss()), "cross-entropy (nats)");
        loss.getStyler().setYAxisMin(0.0);
        add(loss, "with dropout, while learning", reports, EpochReport::loss, Panels.GREEN, SeriesMarkers.SQUARE);
        XYChart accuracy = panel(
                String.format(Locale.ROOT, "Test accuracy: %.2f %%", 100 * last.validationAccuracy()), "accuracy (%)");
        accuracy.getStyler().setYAxisMax(100.0);
        add(accuracy, "training set", reports, r -> 100 * r.train().accuracy(), Panels.BLUE, SeriesMarkers.CIRCLE);
        add(accuracy, "test set", reports, r -> 100 * r.validationAccuracy(), Panels.VERMILION, SeriesMarkers.DIAMOND);
        Panels.write(file, List.of(loss, accuracy));
    }

    private static XYChart panel(String title, String yTitle) {
        XYChart chart = Panels.panel(title, "epoch", yTitle);
        chart.getStyler().setXAxisMin(0.0);
        return chart;
    }

    private static void add(
            XYChart chart,
            String name,
            List<EpochReport> reports,
            ToDoubleFunction<EpochReport> value,
            Color color,
            Marker marker) {
        double[] epochs = reports.stream().mapToDouble(EpochReport::epoch).toArray();
        double[] values = reports.stream().mapToDouble(value).toArray();
        Panels.line(chart, name, epochs, values, color, marker);
    }
}
