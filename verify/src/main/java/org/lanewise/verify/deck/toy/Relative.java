package org.lanewise.verify.deck.toy;

/** Distances as parts of a size. */
public final class Relative {
    private Relative() {}

    /** ||a - b|| / ||b||. */
    public static double distance(double[] a, double[] b) {
        double difference = 0;
        double size = 0;
        for (int i = 0; i < b.length; i++) {
            difference += (a[i] - b[i]) * (a[i] - b[i]);
            size += b[i] * b[i];
        }
        return Math.sqrt(difference / size);
    }

    /** max |a - b| / max |b|. */
    public static double largest(double[] a, double[] b) {
        double difference = 0;
        double size = 0;
        for (int i = 0; i < b.length; i++) {
            // A NaN stays: max keeps it.
            difference = Math.max(difference, Math.abs(a[i] - b[i]));
            size = Math.max(size, Math.abs(b[i]));
        }
        return difference / size;
    }

    /** In double. */
    public static double[] widened(float[] x) {
        double[] wide = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            wide[i] = x[i];
        }
        return wide;
    }
}
