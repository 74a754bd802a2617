package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class Bfloat16Test {
    @Test
    void roundsToNearestEven() {
        assertEquals((short) 0x3f80, Bfloat16.of(1 + 0x1p-8f)); // a tie
        assertEquals((short) 0x3f82, Bfloat16.of(1 + 0x3p-8f));
        assertEquals((short) 0x3f81, Bfloat16.of(1 + 0x1.001p-8f));
        assertEquals((short) 0x8000, Bfloat16.of(-0f));
        assertEquals((short) 0x7f80, Bfloat16.of(Float.MAX_VALUE));
        assertTrue(Float.isNaN(Bfloat16.toFloat(Bfloat16.of(Float.intBitsToFloat(0x7f800001)))));
        assertTrue(Float.isNaN(Bfloat16.toFloat(Bfloat16.of(Float.intBitsToFloat(0xffffffff)))));
    }

    /** All numbers of the format, and all floats halfway between two of them. */
    @Test
    void keepsWhatItCanHold() {
        for (int i = 0; i < 0x7f80; i++) {
            float value = Bfloat16.toFloat((short) i);
            assertEquals((short) i, Bfloat16.of(value));
            assertEquals((short) (i | 0x8000), Bfloat16.of(-value));
            float middle = Float.intBitsToFloat(i << 16 | 0x8000);
            assertEquals((short) ((i + 1) & -2), Bfloat16.of(middle));
            assertEquals((short) i, Bfloat16.of(Math.nextDown(middle)));
            assertEquals((short) (i + 1), Bfloat16.of(Math.nextUp(middle)));
        }
    }
}
