package org.lanewise.verify.deck.regularisation;

import java.util.SplittableRandom;
import org.lanewise.nn.data.Dataset;
import org.lanewise.verify.deck.toy.Draws;

/** Few points of sin pi x with noise. */
final class NoisySine {
    static final int ROWS = 20;

    private static final double NOISE = 0.3;

    private NoisySine() {}

    static double truth(double x) {
        return StrictMath.sin(Math.PI * x);
    }

    static float[] inputs(long seed) {
        return Draws.uniform(new SplittableRandom(seed), ROWS, -1, 1);
    }

    static float[] targets(long seed, float[] x) {
        float[] t = Draws.normal(new SplittableRandom(~seed), ROWS, NOISE);
        for (int i = 0; i < ROWS; i++) {
            t[i] += (float) truth(x[i]);
        }
        return t;
    }

    static Dataset draw(long seed) {
        float[] x = inputs(seed);
        return Dataset.regression(x, 1, targets(seed, x), 1);
    }
}
