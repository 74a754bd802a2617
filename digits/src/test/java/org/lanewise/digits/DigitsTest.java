package org.lanewise.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.lanewise.nn.data.Split;

class DigitsTest {
    @Test
    void areSplitTheSameWayEveryTime() {
        Split split = Digits.split();
        assertEquals(8_000, split.train().rows());
        assertEquals(2_000, split.test().rows());
        assertEquals(784, split.test().columns());
        assertEquals(10, split.test().classes());
        assertEquals(split.test(), split.scaling().apply(Digits.rawTest()));
        int[] counts = new int[10];
        for (int i = 0; i < split.test().rows(); i++) {
            counts[split.test().label(i)]++;
        }
        assertTrue(Arrays.stream(counts).allMatch(count -> count > 150), Arrays.toString(counts));
    }
}
