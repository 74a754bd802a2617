package org.lanewise.onnx.internal.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Node;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.PReluLayer;
import org.lanewise.onnx.internal.proto.ElementType;

/** Activations, and the operators of which other ones are made. */
final class ElementwiseOperators {
    /** HardSigmoid with alpha 1/6 and beta 1/2, in formulas. */
    static final String SIXTH = "HardSigmoid6";

    private ElementwiseOperators() {}

    static void addTo(Map<String, Operators.Entry> all) {
        activation(all, "Relu", 13, call -> Activation.RELU);
        activation(all, "LeakyRelu", 13, call -> Activation.leakyRelu(call.real("alpha", 0.01f)));
        activation(all, "Elu", 13, call -> Activation.elu(call.real("alpha", 1)));
        activation(all, "Tanh", 13, call -> Activation.TANH);
        activation(all, "Sigmoid", 13, call -> Activation.LOGISTIC);
        activation(all, "Atan", 13, call -> Activation.ARCTAN);
        activation(all, "Softplus", 13, call -> Activation.SOFTPLUS);
        activation(all, "HardSwish", 14, call -> Activation.HARD_SWISH);
        activation(all, "Mish", 18, call -> Activation.MISH);
        activation(all, "Gelu", 20, ElementwiseOperators::gelu);
        all.put("PRelu", new Operators.Entry(13, ElementwiseOperators::prelu));
        all.put("Erf", new Operators.Entry(13, call -> part(call, "Erf")));
        all.put("HardSigmoid", new Operators.Entry(13, ElementwiseOperators::hardSigmoid));
        all.put("GreaterOrEqual", new Operators.Entry(13, ElementwiseOperators::step));
        all.put("Cast", new Operators.Entry(13, ElementwiseOperators::cast));
        all.put("Pow", new Operators.Entry(13, ElementwiseOperators::pow));
    }

    private interface Choice {
        Activation of(Call call) throws ModelFormatException;
    }

    private static void activation(Map<String, Operators.Entry> all, String name, int since, Choice choice) {
        all.put(name, new Operators.Entry(since, call -> {
            call.requireInputs(1, 1);
            return activated(call, choice.of(call));
        }));
    }

    private static Value activated(Call call, Activation activation) throws ModelFormatException {
        Value.Rows x = call.anyRows(0);
        if (x.entry() == Value.Rows.NONE) {
            return formula(call, x, function(call.operator(), x.views()));
        }
        return call.layer(new ActivationLayer(activation), x, List.of())
                .withViews(function(call.operator(), x.views()));
    }

    private static Activation gelu(Call call) throws ModelFormatException {
        String approximate = call.text("approximate", "none");
        return switch (approximate) {
            case "none" -> Activation.GELU;
            case "tanh" -> Activation.GELU_TANH;
            default -> throw call.bad("with approximate = '" + approximate + "', but only none and tanh are supported");
        };
    }

    private static Value prelu(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        Value.Rows x = call.vectors(0);
        return call.layer(new PReluLayer(0.25f), x, List.of(call.vector(1, x.width())));
    }

    private static Value part(Call call, String name) throws ModelFormatException {
        call.requireInputs(1, 1);
        Value.Rows x = call.anyRows(0);
        return formula(call, x, function(name, x.views()));
    }

    private static Value hardSigmoid(Call call) throws ModelFormatException {
        float alpha = call.real("alpha", 0.2f);
        float beta = call.real("beta", 0.5f);
        boolean isSixth = Math.abs(alpha - 1 / 6f) < 1e-6f && beta == 0.5f;
        return part(call, isSixth ? SIXTH : "HardSigmoid");
    }

    private static Value step(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        Value.Rows x = call.anyRows(0);
        float bound = call.scalar(call.constant(1));
        return formula(call, x, function(bound == 0 ? "GreaterOrEqual" : "GreaterOrEqual" + bound, x.views()));
    }

    private static Value cast(Call call) throws ModelFormatException {
        call.requireInputs(1, 1);
        call.number("saturate", 1);
        call.require("to", ElementType.FLOAT.code(), 0);
        Value.Rows x = call.anyRows(0);
        return formula(call, x, function("Cast", x.views()));
    }

    private static Value pow(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        Value.Rows x = call.anyRows(0);
        float exponent = call.scalar(call.constant(1));
        if (exponent != 2 && exponent != 3) {
            throw call.bad("with the exponent " + exponent + ", but only 2 and 3, in a GELU, are supported");
        }
        Map<Integer, Term> views = product(x.views(), x.views());
        return formula(call, x, exponent == 2 ? views : product(views, x.views()));
    }

    private static Map<Integer, Term> function(String name, Map<Integer, Term> views) {
        Map<Integer, Term> result = new LinkedHashMap<>();
        views.forEach((base, term) -> put(result, base, Term.function(name, term)));
        return result;
    }

    /** The products by the bases that both have. */
    static Map<Integer, Term> product(Map<Integer, Term> first, Map<Integer, Term> second) {
        Map<Integer, Term> result = new LinkedHashMap<>();
        first.forEach((base, term) -> {
            Term other = second.get(base);
            put(result, base, other == null ? null : term.times(other));
        });
        return result;
    }

    /** The sums by the bases that both have. */
    static Map<Integer, Term> sum(Map<Integer, Term> first, Map<Integer, Term> second) {
        Map<Integer, Term> result = new LinkedHashMap<>();
        first.forEach((base, term) -> {
            Term other = second.get(base);
            put(result, base, other == null ? null : term.plus(other));
        });
        return result;
    }

    /** A number as a function of the same bases. */
    static Map<Integer, Term> constants(Map<Integer, Term> views, double number) {
        Map<Integer, Term> result = new LinkedHashMap<>();
        views.keySet().forEach(base -> result.put(base, Term.constant(number)));
        return result;
    }

    private static void put(Map<Integer, Term> to, int base, @Nullable Term term) {
        if (term != null) {
            to.put(base, term);
        }
    }

    /** An activation where the formula is one's, else a part of what may become one. */
    static Value formula(Call call, Value.Rows like, Map<Integer, Term> views) {
        for (Map.Entry<Integer, Term> view : views.entrySet()) {
            Activation activation = Composites.find(view.getValue());
            if (activation != null && view.getKey() >= Node.NETWORK_INPUT) {
                Value.Rows base = Value.Rows.of(call.node(), view.getKey(), like.shape());
                return call.layer(new ActivationLayer(activation), base, List.of());
            }
        }
        return new Value.Rows(call.node(), Value.Rows.NONE, like.shape(), views);
    }
}
