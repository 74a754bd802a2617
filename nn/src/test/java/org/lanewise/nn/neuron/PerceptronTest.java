package org.lanewise.nn.neuron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PerceptronTest {
    @Test
    void learnsFromMistakesOnly() {
        Perceptron perceptron = new Perceptron(2);
        float[] x = {9, 2, -3};
        assertTrue(perceptron.learn(x, 1, 1, 0.5f));
        assertArrayEquals(new float[] {0.5f, 1, -1.5f}, perceptron.weights());
        assertEquals(0.5f + 2 + 4.5f, perceptron.sum(x, 1));
        assertEquals(1, perceptron.decide(x, 1));
        assertFalse(perceptron.learn(x, 1, 1, 0.5f));
        assertTrue(perceptron.learn(x, 1, -1, 0.5f));
        assertArrayEquals(new float[] {0, 0, 0}, perceptron.weights());
    }

    @Test
    void separatesAnd() {
        float[] x = {0, 0, 0, 1, 1, 0, 1, 1};
        int[] t = {-1, -1, -1, 1};
        Perceptron perceptron = new Perceptron(2);
        int epochs = 0;
        while (perceptron.epoch(x, t, 1) > 0) {
            assertTrue(++epochs < 100, "does not end");
        }
        for (int row = 0; row < 4; row++) {
            assertEquals(t[row], perceptron.decide(x, 2 * row));
        }
    }

    @Test
    void refusesWhatDoesNotFit() {
        Perceptron perceptron = new Perceptron(2);
        assertThrows(IllegalArgumentException.class, () -> new Perceptron(0));
        assertThrows(IllegalArgumentException.class, () -> perceptron.sum(new float[3], 2));
        assertThrows(IllegalArgumentException.class, () -> perceptron.learn(new float[2], 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> perceptron.learn(new float[2], 0, 1, Float.NaN));
        assertThrows(IllegalArgumentException.class, () -> perceptron.epoch(new float[3], new int[] {1}, 1));
        assertArrayEquals(new float[3], perceptron.weights());
    }
}
