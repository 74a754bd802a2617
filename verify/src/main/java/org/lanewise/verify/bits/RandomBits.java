package org.lanewise.verify.bits;

import java.util.List;
import java.util.SplittableRandom;
import org.lanewise.kernels.Dropout;
import org.lanewise.kernels.Elementwise;
import org.lanewise.kernels.GaussianNoise;
import org.lanewise.kernels.Workspace;
import org.lanewise.verify.kernels.f32.FloatOperand;

/** The streams of dropout and of noise, by keys that differ in seed, step and layer. */
final class RandomBits {
    private static final int N = 3001;

    private RandomBits() {}

    static List<BitRow> all() {
        return List.of(
                BitRow.alone("dropout-keys", RandomBits::keys),
                BitRow.alone("dropout-mask", RandomBits::mask),
                BitRow.alone("dropout", RandomBits::dropout),
                BitRow.alone("noise", RandomBits::noise),
                BitRow.alone("noise-added", RandomBits::noiseAdded));
    }

    private static void keys(Words words) {
        Dropout dropout = Dropout.of(0.3f);
        for (int i = 0; i < 100; i++) {
            long key = Dropout.key(i % 5, i % 7, i);
            words.add(key);
            words.add(GaussianNoise.key(i % 5, i % 7, i));
            words.add(dropout.keeps(key, i) ? 1 : 0);
        }
    }

    private static void mask(Words words) {
        float[] mask = new float[N];
        for (float rate : new float[] {0, 0.1f, 0.5f, 0.999f}) {
            Dropout.of(rate).mask(Dropout.key(1, 2, 3), -7, mask, 0, N);
            words.add(mask);
            Dropout.unscaled(rate).mask(Dropout.key(4, 5, 6), Integer.MAX_VALUE - 100, mask, 1, N - 1);
            words.add(mask);
        }
    }

    private static void dropout(Words words) {
        float[] x = FloatOperand.draw(new SplittableRandom(21), 1, N, 0, 0).data();
        Elementwise.dropout(Dropout.of(0.4f), Dropout.key(7, 8, 9), 5, x, 1, N - 1);
        words.add(x);
    }

    private static void noise(Words words) {
        float[] y = new float[N];
        GaussianNoise.of(1).fill(GaussianNoise.key(1, 2, 3), -5, y, 0, N);
        words.add(y);
    }

    private static void noiseAdded(Words words) {
        float[] x = FloatOperand.draw(new SplittableRandom(22), 1, N, 0, 0).data();
        float[] y = new float[N];
        GaussianNoise.of(0.3f).add(GaussianNoise.key(4, 5, 6), 11, x, 0, y, 0, N, new Workspace());
        words.add(y);
    }
}
