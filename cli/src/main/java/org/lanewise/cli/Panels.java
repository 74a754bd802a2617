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
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.Marker;
import org.lanewise.nn.io.AtomicFile;

/** Pictures of line charts side by side, drawn without a screen. */
final class Panels {
    // Okabe and Ito's colours, which the colour-blind can tell apart; markers differ as well.
    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILION = new Color(0xD55E00);
    static final Color GREEN = new Color(0x009E73);
    static final Color PURPLE = new Color(0xCC79A7);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color INK = new Color(0x333333);

    private static final Color GRID = new Color(0xDDDDDD);
    private static final int WIDTH = 560;
    private static final int HEIGHT = 380;

    /** Pixels per unit, for sharp text on dense screens. */
    private static final int SCALE = 2;

    private Panels() {}

    static XYChart panel(String title, String xTitle, String yTitle) {
        System.setProperty("java.awt.headless", "true");
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle(xTitle)
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
                .setXAxisDecimalPattern("0")
                .setYAxisDecimalPattern("0.####");
        return chart;
    }

    static void line(XYChart chart, String name, double[] x, double[] y, Color color, Marker marker) {
        XYSeries series = chart.addSeries(name, x, y);
        series.setMarker(marker);
        series.setMarkerColor(color);
        series.setLineColor(color);
        series.setLineStyle(new BasicStroke(2.2f));
    }

    static void write(Path file, List<XYChart> panels) throws IOException {
        BufferedImage image =
                new BufferedImage(panels.size() * WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.scale(SCALE, SCALE);
        for (XYChart panel : panels) {
            panel.paint(canvas, WIDTH, HEIGHT);
            canvas.translate(WIDTH, 0);
        }
        canvas.dispose();
        AtomicFile.write(file, channel -> ImageIO.write(image, "png", Channels.newOutputStream(channel)));
    }
}
