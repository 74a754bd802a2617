package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Every optimizer beside its definition in plain loops, bit for bit, over several steps. */
class OptimizerStepTest {
    private static final int N = 1001;
    private static final int FIRST = 5;
    private static final int LENGTH = N - 7;

    private interface Step {
        void run(int t, float rate, Penalty penalty, float scale, float[] g, float[] m, float[] v, float[] w);
    }

    private interface Rule {
        /** The direction of descent of element i, whose state it moves. */
        float direction(int t, float g, float[] m, float[] v, int i);
    }

    private static void compare(Step step, Rule rule) {
        Penalty[] penalties = {
            Penalty.NONE, Penalty.of(0.1f, 0, 0), Penalty.of(0, 0.4f, 0), Penalty.of(0.1f, 0.2f, 0.3f)
        };
        for (Penalty penalty : penalties) {
            Random random = new Random(3);
            float[] w = Oracle.normal(random, N);
            float[] expected = w.clone();
            float[] m = new float[N];
            float[] v = new float[N];
            float[] expectedM = new float[N];
            float[] expectedV = new float[N];
            for (int t = 1; t <= 4; t++) {
                float[] g = Oracle.normal(random, N);
                step.run(t, 0.1f, penalty, 0.7f, g, m, v, w);
                for (int i = FIRST; i < FIRST + LENGTH; i++) {
                    float direction = rule.direction(
                            t, Math.fma(penalty.l2(), expected[i], 0.7f * g[i]), expectedM, expectedV, i);
                    float kept = (1 - 0.1f * penalty.decay()) * expected[i];
                    float moved = Math.fma(-0.1f, direction, kept);
                    float rest = Math.max(Math.abs(moved) - 0.1f * penalty.l1(), 0);
                    expected[i] = moved < 0 ? -rest : rest;
                }
                assertArrayEquals(expected, w);
                assertArrayEquals(expectedM, m);
                assertArrayEquals(expectedV, v);
            }
        }
    }

    @Test
    void sgd() {
        compare(
                (t, rate, p, s, g, m, v, w) -> OptimizerStep.sgd(rate, p, s, g, FIRST, w, FIRST, LENGTH),
                (t, g, m, v, i) -> g);
    }

    @Test
    void momentum() {
        compare(
                (t, rate, p, s, g, m, v, w) ->
                        OptimizerStep.momentum(rate, 0.9f, p, s, g, FIRST, v, FIRST, w, FIRST, LENGTH),
                (t, g, m, v, i) -> v[i] = Math.fma(0.9f, v[i], g));
    }

    @Test
    void nesterov() {
        compare(
                (t, rate, p, s, g, m, v, w) ->
                        OptimizerStep.nesterov(rate, 0.9f, p, s, g, FIRST, v, FIRST, w, FIRST, LENGTH),
                (t, g, m, v, i) -> {
                    v[i] = Math.fma(0.9f, v[i], g);
                    return Math.fma(0.9f, v[i], g);
                });
    }

    @Test
    void rmsProp() {
        compare(
                (t, rate, p, s, g, m, v, w) ->
                        OptimizerStep.rmsProp(rate, 0.99f, 1e-8f, p, s, g, FIRST, v, FIRST, w, FIRST, LENGTH),
                (t, g, m, v, i) -> {
                    v[i] = Math.fma(0.99f, v[i], (1 - 0.99f) * g * g);
                    return g / ((float) Math.sqrt(v[i]) + 1e-8f);
                });
    }

    @Test
    void adam() {
        compare(
                (t, rate, p, s, g, m, v, w) -> OptimizerStep.adam(
                        rate, 0.9f, 0.999f, 1e-8f, t, p, s, g, FIRST, m, FIRST, v, FIRST, w, FIRST, LENGTH),
                (t, g, m, v, i) -> {
                    m[i] = Math.fma(0.9f, m[i], (1 - 0.9f) * g);
                    v[i] = Math.fma(0.999f, v[i], (1 - 0.999f) * g * g);
                    float mean = (float) (1 / (1 - StrictMath.pow(0.9f, t))) * m[i];
                    float square = (float) (1 / (1 - StrictMath.pow(0.999f, t))) * v[i];
                    return mean / ((float) Math.sqrt(square) + 1e-8f);
                });
    }

    @Test
    void softThresholdingGivesExactZeros() {
        float[] w = {0.3f, -0.3f, 0.05f, -0.05f, 0, Float.NaN};
        OptimizerStep.sgd(0.1f, Penalty.of(0, 1, 0), 1, new float[6], 0, w, 0, 6);
        assertArrayEquals(new float[] {0.3f - 0.1f, -(0.3f - 0.1f), 0, -0f, 0, Float.NaN}, w);
        assertEquals(0, w[2]);
    }
}
