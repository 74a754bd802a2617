package org.lanewise.nn.neuron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Gram;

class KernelPerceptronTest {
    private static final float[] CORNERS = {0, 0, 0, 1, 1, 0, 1, 1};
    private static final int[] XOR = {-1, 1, 1, -1};

    @Test
    void theLinearKernelWithAConstantIsThePerceptron() {
        float[] x = {1, 2, -1, 3, 2, -2, -3, -1, 0, 1};
        int[] t = {1, -1, 1, -1, 1};
        Perceptron perceptron = new Perceptron(2);
        KernelPerceptron kernel = new KernelPerceptron(Gram.polynomial(1, 1), x, t, 2);
        for (int epoch = 0; epoch < 5; epoch++) {
            assertEquals(perceptron.epoch(x, t, 1), kernel.epoch());
        }
        int[] decisions = new int[5];
        for (int row = 0; row < 5; row++) {
            decisions[row] = perceptron.decide(x, 2 * row);
        }
        assertArrayEquals(decisions, kernel.decide(x));
    }

    @Test
    void separatesWhatNoLineDoes() {
        KernelPerceptron perceptron = new KernelPerceptron(Gram.polynomial(1, 2), CORNERS, XOR, 2);
        int epochs = 0;
        while (perceptron.epoch() > 0) {
            assertTrue(++epochs < 100, "does not end");
        }
        assertArrayEquals(XOR, perceptron.decide(CORNERS));
        assertEquals(4, perceptron.mistakes().length);
    }

    @Test
    void refusesWhatDoesNotFit() {
        Gram kernel = Gram.linear();
        assertThrows(
                IllegalArgumentException.class, () -> new KernelPerceptron(kernel, new float[3], new int[] {1}, 2));
        assertThrows(
                IllegalArgumentException.class, () -> new KernelPerceptron(kernel, new float[4], new int[] {1}, 2));
        assertThrows(
                IllegalArgumentException.class, () -> new KernelPerceptron(kernel, new float[2], new int[] {0}, 2));
        KernelPerceptron perceptron = new KernelPerceptron(kernel, CORNERS, XOR, 2);
        assertThrows(IllegalArgumentException.class, () -> perceptron.decide(new float[3]));
    }
}
