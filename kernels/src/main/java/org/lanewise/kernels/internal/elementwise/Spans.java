package org.lanewise.kernels.internal.elementwise;

import java.util.Arrays;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.elementwise.function.Function;
import org.lanewise.kernels.internal.elementwise.function.ScalarExpShifted;
import org.lanewise.kernels.internal.elementwise.function.ScalarFunctions;
import org.lanewise.kernels.internal.elementwise.function.VectorExpShifted;
import org.lanewise.kernels.internal.elementwise.function.VectorFunctions;

/** Elementwise operations over ranges, by vectors or by the scalar twin. Arguments have been checked. */
public final class Spans {
    /** The kinds of activation as functions. */
    private static final Function[] VALUES = Arrays.stream(Activation.Kind.values())
            .map(kind -> Function.valueOf(kind.name()))
            .toArray(Function[]::new);

    private Spans() {}

    /** y = h(x), in place allowed. */
    public static void activate(Activation h, float[] x, int xo, float[] y, int yo, int n) {
        if (h == Activation.IDENTITY && x == y && xo == yo) {
            return;
        }
        apply(VALUES[h.kind().ordinal()], h.parameter(), x, xo, y, yo, n);
    }

    /** y = f(x), in place allowed; the parameter is for those that have one. */
    public static void apply(Function f, float parameter, float[] x, int xo, float[] y, int yo, int n) {
        int done = whole(n);
        if (done > 0) {
            VectorFunctions.value(f, parameter, x, xo, y, yo, done);
        }
        ScalarFunctions.value(f, parameter, x, xo + done, y, yo + done, n - done);
    }

    /** dx = dy h', in place allowed; u is h's input, or unscale u its output where h' is taken from that. */
    public static void slope(
            Activation h, float unscale, float[] u, int uo, float[] dy, int dyo, float[] dx, int dxo, int n) {
        int done = whole(n);
        Activation.Kind kind = h.kind();
        float parameter = h.parameter();
        if (done > 0) {
            VectorFunctions.slope(kind, parameter, unscale, u, uo, dy, dyo, dx, dxo, done);
        }
        ScalarFunctions.slope(kind, parameter, unscale, u, uo + done, dy, dyo + done, dx, dxo + done, n - done);
    }

    /** y = exp(x - shift), in place allowed. */
    static void expShifted(float shift, float[] x, int xo, float[] y, int yo, int n) {
        int done = whole(n);
        if (done > 0) {
            VectorExpShifted.run(shift, x, xo, y, yo, done);
        }
        ScalarExpShifted.run(shift, x, xo + done, y, yo + done, n - done);
    }

    /** How many of n elements fill whole vectors; the scalar twin takes the rest. */
    private static int whole(int n) {
        return Isa.VECTOR ? n - n % (Isa.BITS / Float.SIZE) : 0;
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
        slope(h, threshold == 0 ? 1 : 1 / scale, z, zo, dz, dzo, dz, dzo, n);
    }

    private static void reluBackward(float scale, float[] z, int zo, float[] dz, int dzo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.reluBackward(scale, z, zo, dz, dzo, n);
        } else {
            ScalarSpans.reluBackward(scale, z, zo, dz, dzo, n);
        }
    }

    /** y = x where x &gt; 0, else alpha x; in place allowed. */
    public static void prelu(float[] alpha, int ao, float[] x, int xo, float[] y, int yo, int n) {
        if (Isa.VECTOR) {
            VectorSpans.prelu(alpha, ao, x, xo, y, yo, n);
        } else {
            ScalarSpans.prelu(alpha, ao, x, xo, y, yo, n);
        }
    }

    /** dx = dy where x &gt; 0; elsewhere dx = alpha dy and g = g + x dy. */
    public static void preluBackward(
            float[] alpha,
            int ao,
            float[] x,
            int xo,
            float[] dy,
            int dyo,
            float[] dx,
            int dxo,
            float[] g,
            int go,
            int n) {
        if (Isa.VECTOR) {
            VectorSpans.preluBackward(alpha, ao, x, xo, dy, dyo, dx, dxo, g, go, n);
        } else {
            ScalarSpans.preluBackward(alpha, ao, x, xo, dy, dyo, dx, dxo, g, go, n);
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
}
