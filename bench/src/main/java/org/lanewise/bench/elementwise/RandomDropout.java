package org.lanewise.bench.elementwise;

import java.util.SplittableRandom;

/** ReLU and dropout as one would write it without us: a generator in the loop. */
final class RandomDropout {
    static final String NAME = "splittable-random";

    private RandomDropout() {}

    static void reluDropout(float[] x, float[] y, float dropRate) {
        SplittableRandom random = new SplittableRandom(1);
        float scale = 1 / (1 - dropRate);
        for (int i = 0; i < x.length; i++) {
            y[i] = random.nextFloat() < dropRate ? 0 : Math.max(x[i], 0) * scale;
        }
    }
}
