package org.lanewise.bench.gemm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GemmSizeTest {
    @Test
    void oneNumberIsACube() {
        assertEquals(new GemmSize(512, 512, 512), GemmSize.parse("512"));
        assertEquals("512", GemmSize.parse("512").toString());
    }

    @Test
    void threeNumbersAreRowsColumnsDepth() {
        GemmSize size = GemmSize.parse("1x1024x784");
        assertEquals(new GemmSize(1, 1024, 784), size);
        assertEquals("1x1024x784", size.toString());
        assertEquals(2.0 * 1024 * 784, size.flops());
    }

    @Test
    void networkShapesAreFourBatchesOfFiveLayers() {
        List<GemmSize> network = GemmSizes.parse("network");
        assertEquals(20, network.size());
        assertEquals(new GemmSize(1, 256, 784), network.get(0));
        assertEquals(new GemmSize(128, 10, 256), network.get(19));
        assertEquals(List.of(new GemmSize(8, 8, 8)), GemmSizes.parse("8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "12a", "-3", "1x2", "1x2x3x4", "1x2x", " 8", "99999999999", "0", "8x0x8", "40000"})
    void whatIsNoSizeIsNamed(String text) {
        Throwable failure = assertThrows(IllegalArgumentException.class, () -> GemmSize.parse(text));
        assertTrue(failure.toString().contains(text), failure.toString());
    }
}
