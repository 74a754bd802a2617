package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An activation's text and parameter. */
class ActivationTest {
    @Test
    void thereIsOneOfEachKind() {
        List<Activation.Kind> kinds =
                Activation.all().stream().map(Activation::kind).toList();
        assertEquals(Arrays.asList(Activation.Kind.values()), kinds);
    }

    @Test
    void textIsReadBack() {
        for (Activation activation : Activation.all()) {
            assertEquals(activation, Activation.parse(activation.toString()));
        }
        assertSame(Activation.GELU_TANH, Activation.parse("gelu-tanh"));
        assertEquals("leaky-relu:0.2", Activation.leakyRelu(0.2f).toString());
        assertEquals(Activation.leakyRelu(0.2f), Activation.parse("leaky-relu:0.2"));
        assertEquals(Activation.leakyRelu(0.01f), Activation.parse("leaky-relu"));
        assertNotEquals(Activation.elu(1), Activation.elu(2));
        assertEquals(Activation.elu(2).hashCode(), Activation.parse("elu:2").hashCode());
    }

    @Test
    void badTextsAndParametersAreRefused() {
        refused(
                "'swish' is none of identity, step, relu, leaky-relu:0.01, elu:1.0, tanh, logistic, arctan, softplus, gelu,"
                        + " gelu-tanh, silu, hard-swish, mish",
                "swish");
        refused("'x' in 'elu:x' is not a number", "elu:x");
        refused("alpha = -1.0 is negative", "elu:-1");
        refused("slope = NaN is not finite", "leaky-relu:NaN");
        assertThrows(IllegalArgumentException.class, () -> Activation.parse("tanh:1"));
        assertThrows(IllegalArgumentException.class, () -> Activation.parse("TANH"));
    }

    private static void refused(String message, String text) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Activation.parse(text))
                        .getMessage());
    }
}
