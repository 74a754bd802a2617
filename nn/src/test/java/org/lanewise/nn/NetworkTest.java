package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.lanewise.kernels.Activation;

class NetworkTest {
    private static final Network NETWORK = Network.input(784)
            .dense(512, Activation.RELU)
            .dropout(0.25f)
            .dense(10)
            .build();

    @Test
    void knowsItsShapes() {
        assertEquals(784, NETWORK.inputs());
        assertEquals(10, NETWORK.outputs());
        assertEquals(512, NETWORK.inputs(2));
        assertEquals(784 * 512 + 512 + 512 * 10 + 10, NETWORK.parameterCount());
        assertTrue(NETWORK.summary().contains("dense 512 relu"), NETWORK.summary());
        assertTrue(NETWORK.summary().contains("407,050"), NETWORK.summary());
    }

    @Test
    void isItsText() {
        String text = "input 784 | dense 512 relu | dropout 0.25 | dense 10 identity";
        assertEquals(text, NETWORK.toString());
        assertEquals(text, Network.parse(text).toString());
        String withParameters = "input 7 | dense 5 leaky-relu:0.2 | dense 3 elu:1.0 | dense 2 identity";
        assertEquals(withParameters, Network.parse(withParameters).toString());
    }

    @Test
    void refusesWhatCannotBeBuilt() {
        assertSentence("inputs = 0", () -> Network.input(0));
        assertSentence("at least one layer", () -> Network.input(1).build());
        assertSentence("activation = gelu, but", () -> Network.input(1).dense(2, Activation.GELU));
        assertSentence("units = 0", () -> Network.input(1).dense(0));
        assertSentence("dropRate = 1.0", () -> Network.input(1).dropout(1));
        assertSentence(
                "layer 1 (dropout 0.5) is the last",
                () -> Network.input(1).dense(2).dropout(0.5f).build());
        assertSentence(
                "layer 1 (dropout 0.1) follows layer 0 (dropout 0.5)",
                () -> Network.input(1).dropout(0.5f).dropout(0.1f).dense(1).build());
        assertSentence(
                "layer 0 (dense 50000 identity) brings",
                () -> Network.input(50_000).dense(50_000).build());
    }

    @Test
    void refusesTextThatIsNoNetwork() {
        for (String text : new String[] {
            "",
            "784",
            "input x | dense 1 relu",
            "input 2 | dense 1 swish",
            "input 2 | conv 3",
            "input 2 | dropout a | dense 1 relu"
        }) {
            assertThrows(IllegalArgumentException.class, () -> Network.parse(text), text);
        }
    }

    static void assertSentence(String part, Executable call) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, call).getMessage());
        assertTrue(message.contains(part), message);
    }
}
