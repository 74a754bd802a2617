package org.lanewise.verify.bits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Elementwise;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** Every elementary function and every derivative, over floats of every exponent and over ordinary ones. */
final class ElementwiseBits {
    /** A prime number of steps through all 2^32 floats, and as many floats in [-8, 8). */
    private static final int HALF = 1511;

    /** The same where it is cheap: an ulp of a coefficient changes one of some ten thousand results. */
    private static final int MANY = (1 << 19) - 1;

    private ElementwiseBits() {}

    static List<BitRow> all() {
        List<BitRow> rows = new ArrayList<>();
        for (Activation activation : Activation.all()) {
            add(rows, activation.toString(), (x, y, n) -> Elementwise.activate(activation, x, 1, y, 2, n));
        }
        for (Activation activation : Activation.all()) {
            add(rows, activation + "-derivative", (x, y, n) -> {
                float[] dy = new float[n];
                Arrays.fill(dy, 0.7f);
                Elementwise.derivative(activation, x, 1, dy, 0, y, 2, n);
            });
        }
        add(rows, "exp", (x, y, n) -> Elementwise.exp(x, 1, y, 2, n));
        add(rows, "expm1", (x, y, n) -> Elementwise.expm1(x, 1, y, 2, n));
        add(rows, "log1p", (x, y, n) -> Elementwise.log1p(x, 1, y, 2, n));
        add(rows, "erf", (x, y, n) -> Elementwise.erf(x, 1, y, 2, n));
        add(rows, "erfc", (x, y, n) -> Elementwise.erfc(x, 1, y, 2, n));
        rows.add(function("prelu", HALF, (x, y, n) -> Elementwise.prelu(slopes(), 0, x, 1, y, 2, n)));
        rows.add(BitRow.alone("prelu-derivative", ElementwiseBits::preluDerivative));
        return rows;
    }

    private interface Function {
        void apply(float[] x, float[] y, int length);
    }

    private static void add(List<BitRow> rows, String name, Function function) {
        rows.add(function(name, HALF, function));
        rows.add(BitRow.aloneLong(name + "-many", words -> words.add(values(MANY, function))));
    }

    private static BitRow function(String name, int half, Function function) {
        return BitRow.alone(name, words -> words.add(values(half, function)));
    }

    private static float[] values(int half, Function function) {
        float[] y = new float[2 * half + 5];
        function.apply(arguments(half), y, 2 * half);
        return y;
    }

    /** From index 1 on. */
    private static float[] arguments(int half) {
        SplittableRandom random = new SplittableRandom(11);
        float[] x = FloatOperand.draw(random, 1, 2 * half, 1, 0).data();
        int step = (int) ((1L << 32) / half);
        for (int i = 0; i < half; i++) {
            x[1 + i] = Float.intBitsToFloat(i * step);
            x[1 + half + i] *= 8;
        }
        return x;
    }

    private static float[] slopes() {
        return FloatOperand.draw(new SplittableRandom(12), 1, 2 * HALF, 0, 0).data();
    }

    private static void preluDerivative(Words words) {
        float[] dx = new float[2 * HALF];
        float[] dy = slopes();
        float[] alphaGradient = slopes();
        Elementwise.preluDerivative(slopes(), 0, arguments(HALF), 1, dy, 0, dx, 0, alphaGradient, 0, 2 * HALF);
        words.add(dx);
        words.add(alphaGradient);
    }
}
