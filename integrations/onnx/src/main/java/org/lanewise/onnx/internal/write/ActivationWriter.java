package org.lanewise.onnx.internal.write;

import java.util.List;
import org.lanewise.kernels.Activation;
import org.lanewise.onnx.internal.proto.ElementType;
import org.lanewise.onnx.internal.proto.Message;

/** Activations as one operator, or as those that make it. */
final class ActivationWriter {
    private ActivationWriter() {}

    static void write(GraphMessage graph, Activation activation, String name, String x, String y) {
        switch (activation.kind()) {
            case IDENTITY -> graph.node(name, "Identity", List.of(x), y);
            case STEP -> step(graph, name, x, y);
            case RELU -> graph.node(name, "Relu", List.of(x), y);
            case LEAKY_RELU -> graph.node(name, "LeakyRelu", List.of(x), y, parameter(activation));
            case ELU -> graph.node(name, "Elu", List.of(x), y, parameter(activation));
            case TANH -> graph.node(name, "Tanh", List.of(x), y);
            case LOGISTIC -> graph.node(name, "Sigmoid", List.of(x), y);
            case ARCTAN -> graph.node(name, "Atan", List.of(x), y);
            case SOFTPLUS -> graph.node(name, "Softplus", List.of(x), y);
            case GELU -> gelu(graph, "none", name, x, y);
            case GELU_TANH -> gelu(graph, "tanh", name, x, y);
            case SILU -> silu(graph, name, x, y);
            case HARD_SWISH -> graph.node(name, "HardSwish", List.of(x), y);
            case MISH -> {
                graph.requireOpset(18);
                graph.node(name, "Mish", List.of(x), y);
            }
        }
    }

    private static Message parameter(Activation activation) {
        return GraphMessage.real("alpha", activation.parameter());
    }

    private static void gelu(GraphMessage graph, String approximate, String name, String x, String y) {
        graph.requireOpset(20);
        graph.node(name, "Gelu", List.of(x), y, GraphMessage.text("approximate", approximate));
    }

    private static void silu(GraphMessage graph, String name, String x, String y) {
        String logistic = y + ".logistic";
        graph.node(name + ".logistic", "Sigmoid", List.of(x), logistic);
        graph.node(name, "Mul", List.of(x, logistic), y);
    }

    /** 1 where x is not below 0. */
    private static void step(GraphMessage graph, String name, String x, String y) {
        String isNotBelow = y + ".condition";
        String zero = graph.scalar(y + ".zero", 0);
        graph.node(name + ".condition", "GreaterOrEqual", List.of(x, zero), isNotBelow);
        graph.node(name, "Cast", List.of(isNotBelow), y, GraphMessage.number("to", ElementType.FLOAT.code()));
    }
}
