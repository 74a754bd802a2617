package org.lanewise.verify.deck.toy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.verify.deck.figure.Figure.Panel;
import org.lanewise.verify.deck.figure.Series;

/** Pictures of classes in the plane and of the boundaries that something draws between them. */
public final class Plane {
    /** Points per side of the grid on which boundaries are sought. */
    private static final int GRID = 240;

    private Plane() {}

    /** The points of each class, and where a network's decision changes: of one output its sign, of several the largest. */
    public static Panel of(String title, float[] x, int[] classes, Network network, Parameters parameters) {
        int outputs = network.outputs();
        return of(title, x, classes, grid -> {
            float[] y = Problem.outputs(network, parameters, grid);
            int[] decisions = new int[y.length / outputs];
            for (int row = 0; row < decisions.length; row++) {
                decisions[row] = network.outputs() == 1 ? (y[row] > 0 ? 1 : 0) : largest(y, row * outputs, outputs);
            }
            return decisions;
        });
    }

    private static int largest(float[] y, int offset, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = y[offset + i] > y[offset + best] ? i : best;
        }
        return best;
    }

    /** Decides for many points of the plane, one pair after the other. */
    @FunctionalInterface
    public interface Decision {
        /** The classes of pairs. */
        int[] of(float[] pairs);
    }

    /** The points of each class, and where a decision changes. */
    public static Panel of(String title, float[] x, int[] classes, Decision decision) {
        List<Series> series = new ArrayList<>();
        int count = Arrays.stream(classes).max().orElse(0) + 1;
        for (int c = 0; c < count; c++) {
            series.add(points("class " + c, x, classes, c));
        }
        series.add(boundary(x, decision));
        return new Panel(title, "x1", "x2", false, series);
    }

    private static Series points(String name, float[] x, int[] classes, int c) {
        int count = (int) Arrays.stream(classes).filter(other -> other == c).count();
        double[] x1 = new double[count];
        double[] x2 = new double[count];
        int at = 0;
        for (int row = 0; row < classes.length; row++) {
            if (classes[row] == c) {
                x1[at] = x[2 * row];
                x2[at++] = x[2 * row + 1];
            }
        }
        return new Series(name, x1, x2, Series.Style.POINTS);
    }

    /** Marching squares: in a cell whose corners differ, the middles of the edges that a boundary crosses are joined. */
    private static Series boundary(float[] x, Decision decision) {
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int i = 0; i < x.length; i++) {
            low[i % 2] = Math.min(low[i % 2], x[i]);
            high[i % 2] = Math.max(high[i % 2], x[i]);
        }
        for (int i = 0; i < 2; i++) {
            double margin = (high[i] - low[i]) / 10;
            low[i] -= margin;
            high[i] += margin;
        }
        float[] grid = new float[2 * GRID * GRID];
        for (int i = 0; i < GRID * GRID; i++) {
            grid[2 * i] = (float) (low[0] + (high[0] - low[0]) * (i % GRID) / (GRID - 1));
            grid[2 * i + 1] = (float) (low[1] + (high[1] - low[1]) * (i / GRID) / (GRID - 1));
        }
        int[] classes = decision.of(grid);
        List<double[]> line = new ArrayList<>();
        for (int i = 0; i < GRID * (GRID - 1); i++) {
            if (i % GRID < GRID - 1) {
                addCell(line, grid, classes, new int[] {i, i + 1, i + GRID + 1, i + GRID});
            }
        }
        return new Series(
                "boundary",
                line.stream().mapToDouble(point -> point[0]).toArray(),
                line.stream().mapToDouble(point -> point[1]).toArray(),
                Series.Style.BOUNDARY);
    }

    private static void addCell(List<double[]> line, float[] grid, int[] classes, int[] corners) {
        List<double[]> crossings = new ArrayList<>();
        for (int c = 0; c < 4; c++) {
            int here = corners[c];
            int next = corners[(c + 1) % 4];
            if (classes[here] != classes[next]) {
                crossings.add(new double[] {
                    (grid[2 * here] + grid[2 * next]) / 2, (grid[2 * here + 1] + grid[2 * next + 1]) / 2
                });
            }
        }
        for (int c = 0; c + 1 < crossings.size(); c++) {
            line.add(crossings.get(c));
            line.add(crossings.get(c + 1));
            // A gap: the next cell need not be a neighbour.
            line.add(new double[] {Double.NaN, Double.NaN});
        }
    }
}
