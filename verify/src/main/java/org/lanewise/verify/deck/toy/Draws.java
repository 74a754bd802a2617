package org.lanewise.verify.deck.toy;

import java.util.SplittableRandom;

/** Arrays of draws. */
public final class Draws {
    private Draws() {}

    /** Normal, mean 0. */
    public static float[] normal(SplittableRandom random, int length, double deviation) {
        float[] draws = new float[length];
        for (int i = 0; i < length; i++) {
            draws[i] = (float) (deviation * random.nextGaussian());
        }
        return draws;
    }

    /** Uniform in [low, high). */
    public static float[] uniform(SplittableRandom random, int length, double low, double high) {
        float[] draws = new float[length];
        for (int i = 0; i < length; i++) {
            draws[i] = (float) random.nextDouble(low, high);
        }
        return draws;
    }
}
