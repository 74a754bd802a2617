package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.Initializer;

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
        String unscaled = "input 7 | dense 5 tanh | dropout 0.5 unscaled | dense 2 identity";
        assertEquals(unscaled, Network.parse(unscaled).toString());
        assertEquals(
                Network.parse(unscaled),
                Network.input(7)
                        .dense(5, Activation.TANH)
                        .unscaledDropout(0.5f)
                        .dense(2)
                        .build());
        assertSentence(
                "'scaled' is not unscaled", () -> Network.parse("input 7 | dropout 0.5 scaled | dense 2 identity"));
        String withParameters = "input 7 | dense 5 leaky-relu:0.2 | dense 3 elu:1.0 | dense 2 identity";
        assertEquals(withParameters, Network.parse(withParameters).toString());
    }

    @Test
    void refusesWhatCannotBeBuilt() {
        assertSentence("inputs = 0", () -> Network.input(0));
        assertSentence("at least one layer", () -> Network.input(1).build());
        assertSentence("units = 0", () -> Network.input(1).dense(0));
        assertSentence("dropRate = 1.0", () -> Network.input(1).dropout(1));
        assertSentence(
                "layer 1 (dropout 0.5) is the last",
                () -> Network.input(1).dense(2).dropout(0.5f).build());
        assertSentence(
                "layer 0 (dense 50000 identity) brings",
                () -> Network.input(50_000).dense(50_000).build());
    }

    @Test
    void graphsAreTheirText() {
        Network network = Network.input(4)
                .noise(0.1f)
                .dense(8, Activation.TANH)
                .named("first")
                .layerNorm()
                .dense(8)
                .addWeighted("first")
                .batchNorm()
                .prelu()
                .activityPenalty(0, 0.01f)
                .concatenate("first", "input")
                .add(new DenseLayer(3, Activation.IDENTITY).withInitializer(Initializer.normal(0.01f)))
                .build();
        String text = "input 4 | noise 0.1 | first: dense 8 tanh | layer-norm 1.0E-5 | dense 8 identity"
                + " | dense 8 identity no-bias < first | add < 3, 4 | batch-norm 0.1 1.0E-5 | prelu 0.25"
                + " | activity-penalty 0.0 0.01 | concatenate < 8, first, input | dense 3 identity normal:0.01";
        assertEquals(text, network.toString());
        assertEquals(network, Network.parse(text));
        assertEquals(20, network.inputs(10));
        assertEquals(List.of(8, 1, Node.NETWORK_INPUT), network.nodes().get(9).inputs());
        assertTrue(network.summary().contains("8 + 8 + 4 -> 20"), network.summary());
        String features = "input 3 | polynomial 2 1.0 | dense 1 logistic";
        assertEquals(10, Network.parse(features).outputs(0));
        assertEquals(
                features,
                Network.input(3)
                        .polynomialFeatures(2, 1)
                        .dense(1, Activation.LOGISTIC)
                        .build()
                        .toString());
    }

    @Test
    void layersAreComputedAfterWhatTheyTake() {
        // "last" is called for before it is there; layer 0 takes the input, so this is no cycle.
        Network network = Network.input(2)
                .dense(3)
                .add("late")
                .dense(1)
                .named("out")
                .from("input")
                .dense(3, Activation.TANH)
                .named("late")
                .from("out")
                .dense(2)
                .build();
        assertEquals(
                "input 2 | dense 3 identity | late: dense 3 tanh < input | add < 0, late | out: dense 1 identity"
                        + " | dense 2 identity",
                network.toString());
        assertEquals(network, Network.parse(network.toString()));
    }

    @Test
    void refusesGraphsThatCannotBeBuilt() {
        assertSentence(
                "the layers form a cycle: layer 1 (add) takes layer 2 (b: dense 3 identity) takes layer 1 (add)",
                () -> Network.input(2)
                        .dense(3)
                        .add("b")
                        .dense(3)
                        .named("b")
                        .dense(1)
                        .build());
        assertSentence(
                "layer 1 (add) takes the output of 'a', but no layer has a name",
                () -> Network.input(2).dense(3).add("a").build());
        assertSentence(
                "the named layers are b",
                () -> Network.input(2).dense(3).named("b").add("a").build());
        assertSentence(
                "layer 1 (unused: dense 4 identity): no layer takes its output",
                () -> Network.input(2)
                        .dense(3)
                        .named("a")
                        .dense(4)
                        .named("unused")
                        .from("a")
                        .dense(1)
                        .build());
        assertSentence(
                "layer 2 (add) adds rows of [4, 3] values",
                () -> Network.input(2).dense(3).named("a").dense(4).add("a").build());
        assertSentence(
                "two layers are named 'a'",
                () -> Network.input(2).dense(3).named("a").dense(3).named("a"));
        assertSentence("'input' is no name", () -> Network.input(2).dense(3).named("input"));
        assertSentence("'3x' is no name", () -> Network.input(2).dense(3).named("3x"));
        assertSentence("names nothing", () -> Network.input(2).named("a"));
        assertSentence(
                "followed by no layer",
                () -> Network.input(2).dense(3).from("input").build());
        assertSentence(
                "features are made of the input only",
                () -> Network.input(2)
                        .dense(3)
                        .polynomialFeatures(2, 1)
                        .dense(1)
                        .build());
        assertSentence(
                "needs a dense layer before it",
                () -> Network.input(2).dense(3).named("a").dropout(0.5f).addWeighted("a"));
        assertSentence(
                "layer 0 (polynomial 9 1.0) makes more than",
                () -> Network.input(999).polynomialFeatures(9, 1).dense(1).build());
        assertSentence("takes 1 layers, but must take at least 2", () -> Network.parse("input 2 | dense 3 relu | add"));
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
