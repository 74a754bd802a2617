package org.lanewise.verify.kernels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Elementwise;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.Function;
import org.lanewise.verify.bound.Rounding;

/** Activations over the range of floats, and the momentum step. */
public final class ElementwiseChecks {
    /** A prime: 4.2 million of the 2^32 floats, at all exponents, with all low bits. */
    static final int STRIDE = 1021;

    private static final long FLOATS = 1L << 32;

    private static final int BLOCK = 4099;

    /** A result that must have these very bits. */
    private record Edge(Activation h, float x, float y) {}

    /** Tiny arguments of tanh are their own results. */
    private static final List<Edge> EDGES = List.of(
            new Edge(Activation.TANH, 0f, 0f),
            new Edge(Activation.TANH, -0f, -0f),
            new Edge(Activation.TANH, Float.MIN_VALUE, Float.MIN_VALUE),
            new Edge(Activation.TANH, -0x1p-40f, -0x1p-40f),
            new Edge(Activation.TANH, 20, 1),
            new Edge(Activation.TANH, Float.POSITIVE_INFINITY, 1),
            new Edge(Activation.TANH, Float.NEGATIVE_INFINITY, -1),
            new Edge(Activation.TANH, Float.NaN, Float.NaN),
            new Edge(Activation.LOGISTIC, 0f, 0.5f),
            new Edge(Activation.LOGISTIC, -0f, 0.5f),
            new Edge(Activation.LOGISTIC, 30, 1),
            new Edge(Activation.LOGISTIC, Float.POSITIVE_INFINITY, 1),
            new Edge(Activation.LOGISTIC, Float.NEGATIVE_INFINITY, 0),
            new Edge(Activation.LOGISTIC, Float.NaN, Float.NaN),
            new Edge(Activation.RELU, 0f, 0f),
            new Edge(Activation.RELU, -0f, 0f),
            new Edge(Activation.RELU, -Float.MIN_VALUE, 0),
            new Edge(Activation.RELU, Float.POSITIVE_INFINITY, Float.POSITIVE_INFINITY),
            new Edge(Activation.RELU, Float.NEGATIVE_INFINITY, 0),
            new Edge(Activation.RELU, Float.NaN, Float.NaN),
            new Edge(Activation.IDENTITY, -0f, -0f),
            new Edge(Activation.IDENTITY, Float.NaN, Float.NaN));

    private ElementwiseChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        Stream<Check> functions = Arrays.stream(Activation.values())
                .map(h -> new Check(
                        h.name().toLowerCase(Locale.ROOT),
                        "max ulp, every 1021st float and the worst, against StrictMath",
                        Function.ulps(h),
                        () -> ulps(h)));
        return Stream.concat(
                        functions,
                        Stream.of(
                                new Check(
                                        "activation-edges",
                                        "wrong results at +-0, +-inf, NaN, subnormals",
                                        0,
                                        ElementwiseChecks::edges),
                                new Check(
                                        "momentum",
                                        "20 momentum steps, error / bound carried along",
                                        1,
                                        () -> momentum(seed))))
                .toList();
    }

    private static double ulps(Activation h) {
        float[] x = new float[BLOCK];
        float[] y = new float[BLOCK];
        Elementwise.activate(h, new float[] {hardest(h)}, 0, y, 0, 1);
        double worst = ulps(y[0], Function.value(h, hardest(h)));
        for (long bits = 0; bits < FLOATS; bits += (long) BLOCK * STRIDE) {
            for (int i = 0; i < BLOCK; i++) {
                x[i] = Float.intBitsToFloat((int) (bits + (long) i * STRIDE));
            }
            Elementwise.activate(h, x, 0, y, 0, BLOCK);
            for (int i = 0; i < BLOCK; i++) {
                worst = Math.max(worst, ulps(y[i], Function.value(h, x[i])));
            }
        }
        return worst;
    }

    /** Where a run over all 2^32 floats found the largest error, which the stride steps over. */
    private static float hardest(Activation h) {
        return switch (h) {
            case IDENTITY, RELU -> 0;
            case TANH -> 0x1.205368p2f;
            case LOGISTIC -> -0x1.0a111ap2f;
        };
    }

    private static double ulps(float actual, double reference) {
        if (Double.isNaN(reference) || Double.isInfinite(reference)) {
            return Double.compare(actual, reference) == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return Math.abs(actual - reference) / Rounding.ulp(reference);
    }

    /** Over a range with a tail, so that vectors and the scalar rest both meet each case. */
    private static double edges() {
        int length = 37;
        float[] x = new float[length];
        int wrong = 0;
        for (Edge edge : EDGES) {
            Arrays.fill(x, edge.x);
            Elementwise.activate(edge.h, x, 0, x, 0, length);
            for (float y : x) {
                wrong += Float.floatToIntBits(y) == Float.floatToIntBits(edge.y) ? 0 : 1;
            }
        }
        return wrong;
    }

    /** velocity and w are one fma each: a step adds u of the result to the error that was there. */
    private static double momentum(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 1003;
        float rate = 0.05f;
        float momentum = 0.9f;
        Operand v = Operand.blank(1, n, 1, 0);
        Operand w = Operand.draw(random, 1, n, 2, 0);
        double[] velocity = new double[n];
        double[] velocityError = new double[n];
        double[] weight = new double[n];
        double[] weightError = new double[n];
        for (int i = 0; i < n; i++) {
            v.data()[v.index(0, i)] = 0;
            weight[i] = w.data()[w.index(0, i)];
        }
        Deviation deviation = new Deviation();
        for (int step = 0; step < 20; step++) {
            Operand g = Operand.draw(random, 1, n, 3, 0);
            Elementwise.momentumStep(
                    rate, momentum, g.data(), g.offset(), v.data(), v.offset(), w.data(), w.offset(), n);
            for (int i = 0; i < n; i++) {
                velocity[i] = momentum * velocity[i] + g.data()[g.index(0, i)];
                velocityError[i] = rounded(velocity[i], momentum * velocityError[i]);
                weight[i] -= rate * velocity[i];
                weightError[i] = rounded(weight[i], weightError[i] + rate * velocityError[i]);
                deviation.compare(v.data()[v.index(0, i)], velocity[i], velocityError[i]);
                deviation.compare(w.data()[w.index(0, i)], weight[i], weightError[i]);
            }
        }
        deviation.compare(v.slackUntouched() && w.slackUntouched() ? 0 : 1, 0, 0);
        return deviation.worst();
    }

    private static double rounded(double value, double error) {
        return error + Rounding.gamma(1) * (Math.abs(value) + error);
    }
}
