package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.Activation;
import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.elementwise.function.Function;
import org.lanewise.kernels.internal.elementwise.function.ScalarExpShifted;
import org.lanewise.kernels.internal.elementwise.function.ScalarFunctions;
import org.lanewise.kernels.internal.elementwise.function.VectorExpShifted;
import org.lanewise.kernels.internal.elementwise.function.VectorFunctions;
import org.lanewise.kernels.internal.random.ScalarDropout;
import org.lanewise.kernels.internal.random.ScalarNormal;
import org.lanewise.kernels.internal.random.ScalarReluDropout;
import org.lanewise.kernels.internal.random.VectorDropout;
import org.lanewise.kernels.internal.random.VectorNormal;
import org.lanewise.kernels.internal.random.VectorReluDropout;

/** Elementwise operations over ranges, by vectors or by the scalar twin. Arguments have been checked. */
public final class Spans {
    /** The kinds of activation as functions. */
    private static final Function[] VALUES = functions(Activation.Kind.values());

    private Spans() {}

    private static Function[] functions(Activation.Kind[] kinds) {
        Function[] functions = new Function[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            functions[i] = Function.valueOf(kinds[i].name());
        }
        return functions;
    }

    /** y = h(x), in place allowed. */
    public static void activate(Activation h, float[] x, int xo, float[] y, int yo, int n) {
        if (h == Activation.IDENTITY && x == y && xo == yo) {
            return;
        }
        apply(VALUES[h.kind().ordinal()], h.parameter(), x, xo, y, yo, n);
    }

    /** y = f(x), in place allowed; the parameter is for those that have one. */
    public static void apply(Function f, float parameter, float[] x, int xo, float[] y, int yo, int n) {
        int done = FunctionHandOver.isReady(f) ? whole(n) : 0;
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
        int done = RowHandOver.isReady() ? whole(n) : 0;
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
        int done = whole(n);
        if (done > 0) {
            VectorDropout.run(threshold, scale, key, first, x, xo, x, xo, done);
        }
        int at = xo + done;
        ScalarDropout.run(threshold, scale, key, first + done, x, at, x, at, n - done);
    }

    /** y = dropout(max(x, 0)), in place allowed. */
    static void reluDropout(
            int threshold, float scale, long key, int first, float[] x, int xo, float[] y, int yo, int n) {
        int done = whole(n);
        if (done > 0) {
            VectorReluDropout.run(threshold, scale, key, first, x, xo, y, yo, done);
        }
        ScalarReluDropout.run(threshold, scale, key, first + done, x, xo + done, y, yo + done, n - done);
    }

    /** y = sigma n(key, first + i). */
    public static void normal(float sigma, long key, int first, float[] y, int yo, int n) {
        int head = unpaired(first, n);
        int done = paired(n - head);
        ScalarNormal.fill(sigma, key, first, y, yo, head);
        if (done > 0) {
            VectorNormal.fill(sigma, key, first + head, y, yo + head, done);
        }
        int rest = head + done;
        ScalarNormal.fill(sigma, key, first + rest, y, yo + rest, n - rest);
    }

    /** y = x + sigma n(key, first + i), in place allowed; the numbers pass through {@code block}, whole blocks of pairs. */
    public static void addNormal(
            float sigma, long key, int first, float[] x, int xo, float[] y, int yo, int n, float[] block) {
        int m = Math.min(n, block.length - (first & (ScalarNormal.BLOCK - 1)));
        for (int i = 0; i < n; i += m) {
            m = i == 0 ? m : Math.min(n - i, block.length);
            normal(1, key, first + i, block, 0, m);
            addScaled(sigma, block, 0, x, xo + i, y, yo + i, m);
        }
    }

    /** z = factor x + y, rounded once; in place of y allowed. */
    private static void addScaled(float factor, float[] x, int xo, float[] y, int yo, float[] z, int zo, int n) {
        if (PlainHandOver.isReady()) {
            VectorSpans.addScaled(factor, x, xo, y, yo, z, zo, n);
        } else {
            ScalarSpans.addScaled(factor, x, xo, y, yo, z, zo, n);
        }
    }

    /** How many of n elements stand before the next block of pairs. */
    private static int unpaired(int first, int n) {
        return Math.min(n, -first & (ScalarNormal.BLOCK - 1));
    }

    /** How many of n elements fill whole blocks of pairs. */
    private static int paired(int n) {
        return Isa.VECTOR ? n - n % ScalarNormal.BLOCK : 0;
    }

    /** dz = scale dz where z is above 0, else 0. */
    static void reluBackward(float scale, float[] z, int zo, float[] dz, int dzo, int n) {
        if (PlainHandOver.isReady()) {
            VectorSpans.reluBackward(scale, z, zo, dz, dzo, n);
        } else {
            ScalarSpans.reluBackward(scale, z, zo, dz, dzo, n);
        }
    }

    /** y = x where x &gt; 0, else alpha x; in place allowed. */
    public static void prelu(float[] alpha, int ao, float[] x, int xo, float[] y, int yo, int n) {
        if (PlainHandOver.isReady()) {
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
        if (PlainHandOver.isReady()) {
            VectorSpans.preluBackward(alpha, ao, x, xo, dy, dyo, dx, dxo, g, go, n);
        } else {
            ScalarSpans.preluBackward(alpha, ao, x, xo, dy, dyo, dx, dxo, g, go, n);
        }
    }

    /** y = y + x. */
    public static void add(float[] x, int xo, float[] y, int yo, int n) {
        add(x, xo, y, yo, y, yo, n);
    }

    /** z = x + y, in place allowed. */
    static void add(float[] x, int xo, float[] y, int yo, float[] z, int zo, int n) {
        if (PlainHandOver.isReady()) {
            VectorSpans.add(x, xo, y, yo, z, zo, n);
        } else {
            ScalarSpans.add(x, xo, y, yo, z, zo, n);
        }
    }

    /** x = factor * x. */
    public static void scale(float factor, float[] x, int xo, int n) {
        if (PlainHandOver.isReady()) {
            VectorSpans.scale(factor, x, xo, n);
        } else {
            ScalarSpans.scale(factor, x, xo, n);
        }
    }
}
