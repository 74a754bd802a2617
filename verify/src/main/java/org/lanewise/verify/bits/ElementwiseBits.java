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

    private static final int STEP = (int) ((1L << 32) / HALF);

    private ElementwiseBits() {}

    static List<BitRow> all() {
        List<BitRow> rows = new ArrayList<>();
        for (Activation activation : Activation.all()) {
            rows.add(function(activation.toString(), (x, y) -> Elementwise.activate(activation, x, 1, y, 2, 2 * HALF)));
        }
        for (Activation activation : Activation.all()) {
            rows.add(function(activation + "-derivative", (x, y) -> {
                float[] dy = new float[x.length];
                Arrays.fill(dy, 0.7f);
                Elementwise.derivative(activation, x, 1, dy, 3, y, 2, 2 * HALF);
            }));
        }
        rows.add(function("exp", (x, y) -> Elementwise.exp(x, 1, y, 2, 2 * HALF)));
        rows.add(function("expm1", (x, y) -> Elementwise.expm1(x, 1, y, 2, 2 * HALF)));
        rows.add(function("log1p", (x, y) -> Elementwise.log1p(x, 1, y, 2, 2 * HALF)));
        rows.add(function("erf", (x, y) -> Elementwise.erf(x, 1, y, 2, 2 * HALF)));
        rows.add(function("erfc", (x, y) -> Elementwise.erfc(x, 1, y, 2, 2 * HALF)));
        rows.add(function("prelu", (x, y) -> Elementwise.prelu(slopes(), 0, x, 1, y, 2, 2 * HALF)));
        rows.add(BitRow.alone("prelu-derivative", ElementwiseBits::preluDerivative));
        return rows;
    }

    private interface Function {
        void apply(float[] x, float[] y);
    }

    private static BitRow function(String name, Function function) {
        return BitRow.alone(name, words -> {
            float[] y = new float[2 * HALF + 5];
            function.apply(arguments(), y);
            words.add(y);
        });
    }

    /** From index 1 on. */
    private static float[] arguments() {
        SplittableRandom random = new SplittableRandom(11);
        float[] x = FloatOperand.draw(random, 1, 2 * HALF, 1, 0).data();
        for (int i = 0; i < HALF; i++) {
            x[1 + i] = Float.intBitsToFloat(i * STEP);
            x[1 + HALF + i] *= 8;
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
        Elementwise.preluDerivative(slopes(), 0, arguments(), 1, dy, 0, dx, 0, alphaGradient, 0, 2 * HALF);
        words.add(dx);
        words.add(alphaGradient);
    }
}
