package org.lanewise.verify.deck.features;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.deck.figure.Figure;
import org.lanewise.verify.deck.figure.Series;
import org.lanewise.verify.deck.toy.Draws;
import org.lanewise.verify.deck.toy.Problem;

/** Counts the dichotomies of points that a hyperplane through the origin separates, and compares with Cover's formula. */
final class CoverCount implements Experiment {
    private static final int MOST_POINTS = 14;

    @Override
    public List<String> ids() {
        return List.of("A7");
    }

    @Override
    public String title() {
        return "Higher dimensions separate more";
    }

    @Override
    public boolean isFast() {
        return true;
    }

    @Override
    public void run(Protocol protocol) {
        SplittableRandom random = new SplittableRandom(7);
        long difference = 0;
        double halves = 0;
        List<Series> series = new ArrayList<>();
        for (int d = 2; d <= 5; d++) {
            double[] x = new double[MOST_POINTS - 1];
            double[] fraction = new double[x.length];
            for (int n = 2; n <= MOST_POINTS; n++) {
                int counted = count(points(random, n, d), d);
                difference += Math.abs(counted - formula(n, d));
                x[n - 2] = (double) n / d;
                fraction[n - 2] = counted / (double) (1L << n);
                if (n == 2 * d) {
                    halves = Math.max(halves, Math.abs(fraction[n - 2] - 0.5));
                }
            }
            series.add(new Series(String.format(Locale.ROOT, "d = %d", d), x, fraction, Series.Style.LINE));
        }
        protocol.measure(
                "A7", "separable dichotomies, counted - C(N, d), N to 14, d = 2..5", difference, Bound.exactly(0));
        protocol.measure("A7", "separable fraction at N = 2 d, distance from 1/2", halves, Bound.exactly(0));

        int n = 10;
        float[] plane = Draws.normal(random, 2 * n, 1);
        Network map = Network.input(2).polynomialFeatures(2, 1).build();
        float[] features = Problem.outputs(map, Parameters.zeros(map), plane);
        int lines = count(withOne(plane, n), 3);
        int conics = count(widened(features, n, 6), 6);
        protocol.measure(
                "A7", "10 points of the plane: separable by lines, of 1024", lines, Bound.exactly(formula(n, 3)));
        protocol.measure(
                "A7", "by conics, after the quadratic map into 6 dimensions", conics, Bound.exactly(formula(n, 6)));
        protocol.figure(Figure.of(
                "The fraction of all dichotomies of N points that is separable, each counted; all cross 1/2 at N = 2 d.",
                new Figure.Panel("Cover's function counting", "N / d", "separable", false, series)));
        protocol.remark(
                "C(N, d) = 2 sum_{k<d} binom(N - 1, k) counts hyperplanes through the origin; an affine one in D"
                        + " dimensions is one through the origin in d = D + 1.");
    }

    /** 2 sum_{k&lt;d} binom(n - 1, k). */
    private static long formula(int n, int d) {
        long sum = 0;
        long binomial = 1;
        for (int k = 0; k < d; k++) {
            sum += binomial;
            binomial = binomial * (n - 1 - k) / (k + 1);
        }
        return 2 * sum;
    }

    private static double[][] points(SplittableRandom random, int n, int d) {
        return widened(Draws.normal(random, n * d, 1), n, d);
    }

    private static double[][] widened(float[] values, int n, int d) {
        double[][] points = new double[n][d];
        for (int i = 0; i < n * d; i++) {
            points[i / d][i % d] = values[i];
        }
        return points;
    }

    private static double[][] withOne(float[] plane, int n) {
        double[][] points = new double[n][];
        for (int i = 0; i < n; i++) {
            points[i] = new double[] {1, plane[2 * i], plane[2 * i + 1]};
        }
        return points;
    }

    /**
     * Every separable dichotomy is next to a hyperplane through d - 1 of the points, which a small turn puts on any sides:
     * all such hyperplanes, both ways round, with all sides of their points, give all dichotomies. With fewer points than
     * dimensions all are separable.
     */
    private static int count(double[][] points, int d) {
        int n = points.length;
        if (n <= d) {
            return 1 << n;
        }
        BitSet dichotomies = new BitSet(1 << n);
        for (int subset = 0; subset < 1 << n; subset++) {
            if (Integer.bitCount(subset) != d - 1) {
                continue;
            }
            double[] normal = normal(points, subset, d);
            int sides = 0;
            for (int i = 0; i < n; i++) {
                double dot = 0;
                for (int j = 0; j < d; j++) {
                    dot += normal[j] * points[i][j];
                }
                sides |= (subset >> i & 1) == 0 && dot > 0 ? 1 << i : 0;
            }
            int opposite = ~sides & ~subset & (1 << n) - 1;
            // All subsets of the points on the hyperplane.
            for (int on = subset; ; on = on - 1 & subset) {
                dichotomies.set(sides | on);
                dichotomies.set(opposite | on);
                if (on == 0) {
                    break;
                }
            }
        }
        return dichotomies.cardinality();
    }

    /** Orthogonal to the points of the subset: component j is the cofactor of a row above theirs. */
    private static double[] normal(double[][] points, int subset, int d) {
        double[] normal = new double[d];
        for (int j = 0; j < d; j++) {
            DMatrixRMaj minor = new DMatrixRMaj(d - 1, d - 1);
            int row = 0;
            for (int i = 0; i < points.length; i++) {
                if ((subset >> i & 1) == 0) {
                    continue;
                }
                for (int column = 0; column < d - 1; column++) {
                    minor.set(row, column, points[i][column < j ? column : column + 1]);
                }
                row++;
            }
            normal[j] = (j % 2 == 0 ? 1 : -1) * CommonOps_DDRM.det(minor);
        }
        return normal;
    }
}
