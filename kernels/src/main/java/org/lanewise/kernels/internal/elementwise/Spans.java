package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.Activation;
import org.lanewise.kernels.internal.Isa;

/** Elementwise operations over ranges, by vectors or by the scalar twin. Arguments have been checked. */
public final class Spans {
    private Spans() {}

    /** y = h(x), in place allowed. */
    public static void activate(Activation h, float[] x, int xo, float[] y, int yo, int n) {
        if (h == Activation.IDENTITY && x == y && xo == yo) {
            return;
        }
        if (Isa.VECTOR) {
            VectorSpans.activate(h, x, xo, y, yo, n);
        } else {
            ScalarSpans.activate(h, x, xo, y, yo, n);
        }
    }

    /** y = exp(x - shift), in place allowed. */
    static void expShifted(float shift, float[] x, int xo, float[] y, int yo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.expShifted(shift, x, xo, y, yo, n);
        } else {
            ScalarSpans.expShifted(shift, x, xo, y, yo, n);
        }
    }

    /** Drops or scales each element of x; element i of the range is element first + i of the stream. */
    public static void dropout(int threshold, float scale, long key, int first, float[] x, int xo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.dropout(threshold, scale, key, first, x, xo, n);
        } else {
            ScalarSpans.dropout(threshold, scale, key, first, x, xo, n);
        }
    }

    /**
     * dz = dz * mask * h'(a), where z = mask * h(a). ReLU needs no mask: z is above 0 exactly where a kept unit is on. The
     * others get h(a) back as z / scale, which may be an ulp off where there is dropout.
     */
    public static void backward(
            Activation h,
            int threshold,
            float scale,
            long key,
            int first,
            float[] z,
            int zo,
            float[] dz,
            int dzo,
            int n) {
        if (h == Activation.RELU) {
            reluBackward(threshold == 0 ? 1 : scale, z, zo, dz, dzo, n);
            return;
        }
        if (threshold != 0) {
            dropout(threshold, scale, key, first, dz, dzo, n);
        }
        float unscale = threshold == 0 ? 1 : 1 / scale;
        switch (h) {
            case TANH -> tanhBackward(unscale, z, zo, dz, dzo, n);
            case LOGISTIC -> logisticBackward(unscale, z, zo, dz, dzo, n);
            case IDENTITY, RELU -> {}
        }
    }

    private static void reluBackward(float scale, float[] z, int zo, float[] dz, int dzo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.reluBackward(scale, z, zo, dz, dzo, n);
        } else {
            ScalarSpans.reluBackward(scale, z, zo, dz, dzo, n);
        }
    }

    private static void tanhBackward(float unscale, float[] z, int zo, float[] dz, int dzo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.tanhBackward(unscale, z, zo, dz, dzo, n);
        } else {
            ScalarSpans.tanhBackward(unscale, z, zo, dz, dzo, n);
        }
    }

    private static void logisticBackward(float unscale, float[] z, int zo, float[] dz, int dzo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.logisticBackward(unscale, z, zo, dz, dzo, n);
        } else {
            ScalarSpans.logisticBackward(unscale, z, zo, dz, dzo, n);
        }
    }

    /** y = y + x. */
    public static void add(float[] x, int xo, float[] y, int yo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.add(x, xo, y, yo, n);
        } else {
            ScalarSpans.add(x, xo, y, yo, n);
        }
    }

    /** x = factor * x. */
    public static void scale(float factor, float[] x, int xo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.scale(factor, x, xo, n);
        } else {
            ScalarSpans.scale(factor, x, xo, n);
        }
    }

    /** v = momentum v + g; w = w - rate v. */
    public static void momentum(
            float rate, float momentum, float[] g, int go, float[] v, int vo, float[] w, int wo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.momentum(rate, momentum, g, go, v, vo, w, wo, n);
        } else {
            ScalarSpans.momentum(rate, momentum, g, go, v, vo, w, wo, n);
        }
    }
}
