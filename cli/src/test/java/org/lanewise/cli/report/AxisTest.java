package org.lanewise.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static List<String> ticks(boolean logarithmic, double... values) {
        Axis axis = new Axis(DoubleStream.of(values), logarithmic);
        return axis.ticks().stream().map(axis::text).toList();
    }

    @Test
    void ticksAreRound() {
        assertEquals(List.of("-1", "-0.5", "0", "0.5", "1"), ticks(false, -1, 0.3, 1));
        assertEquals(List.of("0", "20", "40", "60", "80", "100"), ticks(false, 0, 100));
        assertEquals(List.of("0", "1e5", "2e5", "3e5", "4e5"), ticks(false, 0, 4e5));
    }

    @Test
    void decadesAreThinnedAndFilled() {
        assertEquals(List.of("1e-10", "1e-8", "1e-6", "1e-4", "0.01", "1"), ticks(true, 1e-10, 10));
        assertEquals(List.of("2", "5", "10", "20"), ticks(true, 1.5, 22));
    }

    @Test
    void valuesWithoutAPlaceDoNotStretchIt() {
        Axis axis = new Axis(DoubleStream.of(1, Double.NaN, Double.POSITIVE_INFINITY, 2), false);
        assertTrue(axis.position(1) >= 0 && axis.position(2) <= 1);
        assertFalse(axis.shows(Double.NaN));
        Axis logarithmic = new Axis(DoubleStream.of(0, -3, 10), true);
        assertFalse(logarithmic.shows(0));
        assertEquals(0.5, logarithmic.position(10), 1e-12);
    }

    @Test
    void anAxisWithoutValuesHasRoom() {
        Axis axis = new Axis(DoubleStream.empty(), false);
        assertTrue(axis.position(0) < axis.position(1));
    }
}
