package org.lanewise.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** One axis of a panel: where a value lies, from 0 to 1, and which values are written beside it. */
final class Axis {
    /** Ticks that fit beside each other. */
    private static final int TICKS = 6;

    private final boolean logarithmic;
    private final double low;
    private final double high;
    private final List<Double> ticks = new ArrayList<>();

    /** An axis that shows all values that it can: finite ones, and on a logarithmic axis positive ones. */
    Axis(DoubleStream values, boolean logarithmic) {
        this.logarithmic = logarithmic;
        double[] shown = values.filter(value -> shows(value, logarithmic))
                .map(this::scaled)
                .toArray();
        double least = DoubleStream.of(shown).min().orElse(0);
        double most = DoubleStream.of(shown).max().orElse(1);
        double margin = most > least ? 0.03 * (most - least) : Math.max(Math.abs(most) * 0.1, 0.5);
        this.low = least - margin;
        this.high = most + margin;
        if (logarithmic) {
            addDecades();
        } else {
            addRoundSteps();
        }
    }

    private static boolean shows(double value, boolean logarithmic) {
        return Double.isFinite(value) && (!logarithmic || value > 0);
    }

    boolean shows(double value) {
        return shows(value, logarithmic);
    }

    private double scaled(double value) {
        return logarithmic ? Math.log10(value) : value;
    }

    /** Steps of 1, 2 or 5 times a power of ten. */
    private void addRoundSteps() {
        double step = roundStep((high - low) / TICKS);
        for (long i = (long) Math.ceil(low / step); i * step <= high; i++) {
            ticks.add(i * step);
        }
    }

    private static double roundStep(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Powers of ten, and 2 and 5 times those where there are few. */
    private void addDecades() {
        long step = Math.max(1, (long) Math.ceil((high - low) / TICKS));
        double[] factors = high - low < 2 ? new double[] {1, 2, 5} : new double[] {1};
        for (long exponent = Math.floorDiv((long) Math.floor(low), step) * step; exponent <= high; exponent += step) {
            for (double factor : factors) {
                double value = factor * Math.pow(10, exponent);
                if (scaled(value) >= low && scaled(value) <= high) {
                    ticks.add(value);
                }
            }
        }
    }

    /** Where a value lies: 0 at the low end, 1 at the high one. */
    double position(double value) {
        return (scaled(value) - low) / (high - low);
    }

    List<Double> ticks() {
        return ticks;
    }

    /** A tick as one reads it. */
    String text(double tick) {
        double size = Math.abs(tick);
        if (size != 0 && (size >= 1e5 || size < 1e-3)) {
            String text = String.format(Locale.ROOT, "%.1e", tick);
            return text.replace(".0e", "e")
                    .replaceAll("e([+-])0*(\\d)", "e$1$2")
                    .replace("e+", "e");
        }
        // Ten digits hide what the sum of steps lost.
        String text = String.format(Locale.ROOT, "%.10f", tick).replaceAll("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }
}
