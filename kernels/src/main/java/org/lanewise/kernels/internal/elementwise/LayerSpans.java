package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.Activation;

/** Activation and dropout over a piece of a row, in blocks that stay in L1 between the passes. Arguments have been checked. */
public final class LayerSpans {
    /** Three ranges of it are 24 KiB. */
    private static final int BLOCK = 2048;

    private LayerSpans() {}

    /** z = dropout(h(a)), in place allowed; a threshold of 0 drops nothing. */
    public static void forward(
            Activation h,
            int threshold,
            float scale,
            long key,
            int first,
            float[] a,
            int ao,
            float[] z,
            int zo,
            int n) {
        if (threshold == 0) {
            Spans.activate(h, a, ao, z, zo, n);
        } else if (h == Activation.RELU) {
            Spans.reluDropout(threshold, scale, key, first, a, ao, z, zo, n);
        } else {
            for (int i = 0; i < n; i += BLOCK) {
                int m = Math.min(BLOCK, n - i);
                Spans.activate(h, a, ao + i, z, zo + i, m);
                Spans.dropout(threshold, scale, key, first + i, z, zo + i, m);
            }
        }
    }

    /** a = x + bias, in place allowed, then {@link #forward} from a to z. */
    public static void forward(
            Activation h,
            int threshold,
            float scale,
            long key,
            int first,
            float[] x,
            int xo,
            float[] bias,
            int bo,
            float[] a,
            int ao,
            float[] z,
            int zo,
            int n) {
        for (int i = 0; i < n; i += BLOCK) {
            int m = Math.min(BLOCK, n - i);
            Spans.add(x, xo + i, bias, bo + i, a, ao + i, m);
            forward(h, threshold, scale, key, first + i, a, ao + i, z, zo + i, m);
        }
    }

    /** dz = dz * mask * h'; u is z = mask * h(a) where h' is taken from the output, else a. */
    public static void backward(
            Activation h,
            int threshold,
            float scale,
            long key,
            int first,
            float[] u,
            int uo,
            float[] dz,
            int dzo,
            int n) {
        if (h == Activation.RELU) {
            // No mask: z is above 0 exactly where a kept unit is on.
            Spans.reluBackward(threshold == 0 ? 1 : scale, u, uo, dz, dzo, n);
        } else if (threshold == 0) {
            Spans.slope(h, 1, u, uo, dz, dzo, dz, dzo, n);
        } else {
            for (int i = 0; i < n; i += BLOCK) {
                int m = Math.min(BLOCK, n - i);
                Spans.dropout(threshold, scale, key, first + i, dz, dzo + i, m);
                // Where h' is taken from the output, that is z / scale, which may be an ulp off.
                Spans.slope(h, 1 / scale, u, uo + i, dz, dzo + i, dz, dzo + i, m);
            }
        }
    }

    /** {@link #backward}, and g = g + dz. */
    public static void backward(
            Activation h,
            int threshold,
            float scale,
            long key,
            int first,
            float[] u,
            int uo,
            float[] dz,
            int dzo,
            float[] g,
            int go,
            int n) {
        for (int i = 0; i < n; i += BLOCK) {
            int m = Math.min(BLOCK, n - i);
            backward(h, threshold, scale, key, first + i, u, uo + i, dz, dzo + i, m);
            Spans.add(dz, dzo + i, g, go + i, m);
        }
    }
}
