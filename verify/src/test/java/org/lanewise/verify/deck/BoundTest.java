package org.lanewise.verify.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoundTest {
    @Test
    void keepsItsEndsAndWhatIsBetween() {
        Bound bound = Bound.between(-1, 2);
        assertTrue(bound.keeps(-1) && bound.keeps(0) && bound.keeps(2));
        assertFalse(bound.keeps(-1.001) || bound.keeps(2.001) || bound.keeps(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Bound.between(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Bound.exactly(Double.NaN));
    }

    @Test
    void isReadable() {
        assertEquals("<= 1e-5", Bound.atMost(1e-5).toString());
        assertEquals(">= 0.05", Bound.atLeast(0.05).toString());
        assertEquals("= 48", Bound.exactly(48).toString());
        assertEquals("1.5 .. 2.25", Bound.between(1.5, 2.25).toString());
        assertEquals("2.38e-7", Bound.text(0x1p-22));
        assertEquals("1.57e-10", Bound.text(1.57e-10));
        assertEquals("-2e-20", Bound.text(-2e-20));
        assertEquals("1e12", Bound.text(1e12));
        assertEquals("100", Bound.text(100));
        assertEquals("123.5", Bound.text(123.456));
    }
}
