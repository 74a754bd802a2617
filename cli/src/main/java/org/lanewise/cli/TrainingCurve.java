package org.lanewise.cli;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.lanewise.nn.EpochReport;
import org.lanewise.nn.io.AtomicFile;

/** A picture of a training: the loss on the left, both accuracies on the right. */
final class TrainingCurve {
    private static final int PANEL_WIDTH = 560;
    private static final int HEIGHT = 380;

    /** Pixels per unit, for sharp text on dense screens. */
    private static final int SCALE = 2;

    // Okabe and Ito's colours, which the colour-blind can tell apart; markers differ as well.
    private static final Color BLUE = new Color(0x0072B2);
    private static final Color VERMILION = new Color(0xD55E00);
    private static final Color GREEN = new Color(0x009E73);
    private static final Color INK = new Color(0x333333);
    private static final Color GRID = new Color(0xDDDDDD);

    private TrainingCurve() {}

    static void write(Path file, List<EpochReport> reports) throws IOException {
        System.setProperty("java.awt.headless", "true");
        EpochReport last = reports.get(reports.size() - 1);
        XYChart loss = chart(String.format(Locale.ROOT, "Training loss: %.3f", last.loss()), "cross-entropy (nats)");
        loss.getStyler().setYAxisMin(0.0);
        add(loss, "with dropout, while learning", reports, EpochReport::loss, GREEN, SeriesMarkers.SQUARE);
        XYChart accuracy =
                chart(String.format(Locale.ROOT, "Test accuracy: %.2f %%", 100 * last.testAccuracy()), "accuracy (%)");
        accuracy.getStyler().setYAxisMax(100.0);
        add(accuracy, "training set", reports, r -> 100 * r.trainAccuracy(), BLUE, SeriesMarkers.CIRCLE);
        add(accuracy, "test set", reports, r -> 100 * r.testAccuracy(), VERMILION, SeriesMarkers.DIAMOND);
        BufferedImage image = new BufferedImage(2 * PANEL_WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.scale(SCALE, SCALE);
        loss.paint(canvas, PANEL_WIDTH, HEIGHT);
        canvas.translate(PANEL_WIDTH, 0);
        accuracy.paint(canvas, PANEL_WIDTH, HEIGHT);
        canvas.dispose();
        AtomicFile.write(file, channel -> ImageIO.write(image, "png", Channels.newOutputStream(channel)));
    }

    private static XYChart chart(String title, String yTitle) {
        XYChart chart = new XYChartBuilder()
                .width(PANEL_WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("epoch")
                .yAxisTitle(yTitle)
                .build();
        Font text = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
        chart.getStyler()
                .setChartBackgroundColor(Color.WHITE)
                .setChartFontColor(INK)
                .setChartPadding(14)
                .setChartTitleFont(text.deriveFont(Font.BOLD, 17f))
                .setChartTitleBoxVisible(false)
                .setLegendPosition(Styler.LegendPosition.OutsideS)
                .setLegendLayout(Styler.LegendLayout.Horizontal)
                .setLegendBorderColor(Color.WHITE)
                .setLegendFont(text)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false)
                .setMarkerSize(7);
        chart.getStyler()
                .setAxisTitleFont(text)
                .setAxisTickLabelsFont(text)
                .setPlotGridLinesColor(GRID)
                .setPlotGridVerticalLinesVisible(false)
                .setXAxisMin(0.0)
                .setXAxisDecimalPattern("0")
                .setYAxisDecimalPattern("0.####");
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
        XYSeries series = chart.addSeries(name, epochs, values);
        series.setMarker(marker);
        series.setMarkerColor(color);
        series.setLineColor(color);
        series.setLineStyle(new BasicStroke(2.2f));
    }
}
