package org.lanewise.onnx.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Node;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.layer.AddLayer;
import org.lanewise.nn.layer.ConcatenateLayer;
import org.lanewise.nn.layer.DenseLayer;

/** Operators of two or more values: branches that join, biases, the scaling of the input, parts of formulas. */
final class JoinOperators {
    private JoinOperators() {}

    static void addTo(Map<String, Operators.Entry> all) {
        all.put("Add", new Operators.Entry(13, JoinOperators::add));
        all.put("Sum", new Operators.Entry(13, JoinOperators::sum));
        all.put("Sub", new Operators.Entry(13, JoinOperators::subtract));
        all.put("Mul", new Operators.Entry(13, JoinOperators::multiply));
        all.put("Div", new Operators.Entry(13, JoinOperators::divide));
        all.put("Concat", new Operators.Entry(13, JoinOperators::concat));
    }

    private static Value add(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        boolean firstIsConstant = call.input(0) instanceof Value.Constant;
        if (!firstIsConstant && call.input(1) instanceof Value.Rows) {
            return sum(call);
        }
        int constant = firstIsConstant ? 0 : 1;
        Value.Rows x = call.anyRows(1 - constant);
        Value.@Nullable Rows biased = biased(call, x, constant);
        if (biased != null) {
            return biased;
        }
        return affine(call, x, constant, 1, false);
    }

    /** A dense layer without a bias gets one. */
    private static Value.@Nullable Rows biased(Call call, Value.Rows x, int constant) throws ModelFormatException {
        if (x.entry() < 0) {
            return null;
        }
        Draft.Entry entry = call.draft().entries().get(x.entry());
        if (!(entry.layer() instanceof DenseLayer dense) || dense.bias()) {
            return null;
        }
        DenseLayer with = new DenseLayer(dense.units(), Activation.IDENTITY);
        List<float[]> parameters = List.of(entry.parameters().get(0), call.vector(constant, x.width()));
        int number = call.draft().add(entry.node(), with, entry.sources(), parameters);
        return Value.Rows.of(call.node(), number, x.shape());
    }

    private static Value sum(Call call) throws ModelFormatException {
        List<Integer> sources = new ArrayList<>();
        Value.Rows first = call.anyRows(0);
        Map<Integer, Term> views = first.views();
        boolean computed = true;
        for (int i = 0; i < call.inputCount(); i++) {
            Value.Rows x = call.anyRows(i);
            if (!x.shape().equals(first.shape())) {
                throw call.bad("that adds rows of shapes " + first.shape() + " and " + x.shape()
                        + ", but they must have the same");
            }
            computed &= x.entry() != Value.Rows.NONE;
            sources.add(x.entry());
            views = i == 0 ? views : ElementwiseOperators.sum(views, x.views());
        }
        if (sources.size() == 1) {
            return call.rows(0);
        }
        if (!computed) {
            return part(call, first, views);
        }
        int number = call.draft().add(call.node(), new AddLayer(), List.copyOf(sources), List.of());
        return Value.Rows.of(call.node(), number, first.shape()).withViews(views);
    }

    private static Value subtract(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        return affine(call, call.anyRows(0), 1, -1, false);
    }

    private static Value multiply(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        if (call.input(0) instanceof Value.Constant) {
            return affine(call, call.anyRows(1), 0, 1, true);
        }
        Value.Rows x = call.anyRows(0);
        if (call.input(1) instanceof Value.Constant) {
            return affine(call, x, 1, 1, true);
        }
        Value.Rows y = call.anyRows(1);
        return part(
                call, x, x.shape().equals(y.shape()) ? ElementwiseOperators.product(x.views(), y.views()) : Map.of());
    }

    private static Value divide(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        return affine(call, call.anyRows(0), 1, -1, true);
    }

    private static Value part(Call call, Value.Rows like, Map<Integer, Term> views) throws ModelFormatException {
        if (views.isEmpty()) {
            throw call.bad("of values that are not supported together: only SiLU, GELU, Mish and hard-swish are made of"
                    + " products and formulas");
        }
        return ElementwiseOperators.formula(call, like, views);
    }

    /**
     * x + c, x - c, x c or x / c: a scaling where x is the input, and a part of a formula where c is one number.
     *
     * @param sign -1 for the inverse operation
     */
    private static Value affine(Call call, Value.Rows x, int constant, int sign, boolean isFactor)
            throws ModelFormatException {
        Map<Integer, Term> views = Map.of();
        if (call.isScalar(constant)) {
            double number = call.scalar(call.constant(constant));
            if (isFactor) {
                double factor = sign < 0 ? 1 / number : number;
                views = ElementwiseOperators.product(x.views(), ElementwiseOperators.constants(x.views(), factor));
            } else {
                views = ElementwiseOperators.sum(x.views(), ElementwiseOperators.constants(x.views(), sign * number));
            }
        }
        int scaling = scaling(call, x, constant, sign, isFactor);
        if (scaling != Value.Rows.NONE) {
            return Value.Rows.of(call.node(), scaling, x.shape()).withViews(views);
        }
        if (views.isEmpty()) {
            throw call.bad("with a constant, which is supported on the input (a shift, then a factor), as the bias of a"
                    + " product without one, and in formulas of activations only");
        }
        return part(call, x, views);
    }

    /** The entry of (input - mean) factor, if this is one. */
    private static int scaling(Call call, Value.Rows x, int constant, int sign, boolean isFactor)
            throws ModelFormatException {
        boolean ofInput = x.entry() == Node.NETWORK_INPUT;
        float[] means = new float[0];
        if (x.entry() >= 0 && isFactor) {
            Draft.Entry before = call.draft().entries().get(x.entry());
            if (before.layer() == null && before.parameters().size() == 1) {
                ofInput = true;
                means = before.parameters().get(0);
            }
        }
        if (!ofInput || x.shape().size() != 1 && !call.isScalar(constant)) {
            return Value.Rows.NONE;
        }
        float[] values = call.vector(constant, x.width());
        for (int i = 0; i < values.length; i++) {
            if (isFactor) {
                values[i] = sign < 0 ? 1 / values[i] : values[i];
            } else {
                values[i] = sign < 0 ? values[i] : -values[i];
            }
            if (!Float.isFinite(values[i])) {
                throw call.bad("that divides column " + i + " by a number so small that its inverse is infinite");
            }
        }
        List<float[]> parameters;
        if (isFactor) {
            call.draft().requireRoom(call.node(), values.length);
            parameters = List.of(means.length == 0 ? new float[values.length] : means, values);
        } else {
            parameters = List.of(values);
        }
        return call.draft().add(call.node(), null, List.of(Node.NETWORK_INPUT), parameters);
    }

    private static Value concat(Call call) throws ModelFormatException {
        call.requireInputs(1, Integer.MAX_VALUE);
        for (int i = 0; i < call.inputCount(); i++) {
            if (call.input(i) instanceof Value.Sizes) {
                return SizeOperators.concat(call);
            }
        }
        long axis = call.number("axis", Long.MIN_VALUE);
        List<Integer> sources = new ArrayList<>();
        long width = 0;
        for (int i = 0; i < call.inputCount(); i++) {
            Value.Rows x = call.vectors(i);
            sources.add(x.entry());
            width += x.width();
        }
        if (axis != 1 && axis != -1) {
            throw call.bad("with axis = " + axis + ", but only 1, joining the columns, is supported");
        }
        if (width > Integer.MAX_VALUE - 8) {
            throw call.bad("that makes rows of " + width + " columns, more than an array can hold");
        }
        if (sources.size() == 1) {
            return call.rows(0);
        }
        int number = call.draft().add(call.node(), new ConcatenateLayer(), List.copyOf(sources), List.of());
        return Value.Rows.of(call.node(), number, List.of(width));
    }
}
