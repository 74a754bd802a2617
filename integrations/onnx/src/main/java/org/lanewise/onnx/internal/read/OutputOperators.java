package org.lanewise.onnx.internal.read;

import java.util.Map;
import org.lanewise.nn.Output;
import org.lanewise.nn.io.ModelFormatException;

/** Softmax and LogSoftmax, which a model has at its end only. */
final class OutputOperators {
    private OutputOperators() {}

    static void addTo(Map<String, Operators.Entry> all) {
        all.put("Softmax", new Operators.Entry(13, call -> last(call, Output.SOFTMAX)));
        all.put("LogSoftmax", new Operators.Entry(13, call -> last(call, Output.LOG_SOFTMAX)));
    }

    private static Value last(Call call, Output output) throws ModelFormatException {
        call.requireInputs(1, 1);
        Value.Rows x = call.vectors(0);
        long axis = call.number("axis", -1);
        if (axis != 1 && axis != -1) {
            throw call.bad("with axis = " + axis + ", but only 1, over the columns, is supported");
        }
        return new Value.Predictions(call.node(), x, output);
    }
}
