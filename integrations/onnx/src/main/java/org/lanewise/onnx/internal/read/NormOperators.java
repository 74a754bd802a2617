package org.lanewise.onnx.internal.read;

import java.util.List;
import java.util.Map;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.nn.layer.LayerNormLayer;
import org.lanewise.onnx.internal.proto.OnnxDecimal;

/** BatchNormalization in its form for inference, and LayerNormalization of whole rows. */
final class NormOperators {
    private NormOperators() {}

    static void addTo(Map<String, Operators.Entry> all) {
        all.put("BatchNormalization", new Operators.Entry(13, NormOperators::batchNorm));
        all.put("LayerNormalization", new Operators.Entry(17, NormOperators::layerNorm));
    }

    private static Value batchNorm(Call call) throws ModelFormatException {
        call.requireInputs(5, 5);
        call.require("training_mode", 0, 0);
        float momentum = OnnxDecimal.complement(call.real("momentum", 0.9f));
        BatchNormLayer layer = new BatchNormLayer(momentum, call.real("epsilon", 1e-5f));
        Value.Rows x = call.vectors(0);
        int width = x.width();
        float[] gamma = call.vector(1, width);
        float[] beta = call.vector(2, width);
        float[] mean = call.vector(3, width);
        float[] variance = call.vector(4, width);
        for (int i = 0; i < width; i++) {
            if (variance[i] < 0) {
                throw call.bad("with the variance " + variance[i] + " of column " + i);
            }
        }
        return call.layer(layer, x, List.of(gamma, beta, mean, variance));
    }

    private static Value layerNorm(Call call) throws ModelFormatException {
        call.requireInputs(2, 3);
        call.require("stash_type", 1, 1);
        Value.Rows x = call.vectors(0);
        long axis = call.number("axis", -1);
        if (axis != 1 && axis != -1) {
            throw call.bad("with axis = " + axis + ", but only 1 is supported");
        }
        LayerNormLayer layer = new LayerNormLayer(call.real("epsilon", 1e-5f));
        float[] gamma = call.vector(1, x.width());
        call.draft().requireRoom(call.node(), x.width());
        float[] beta = call.has(2) ? call.vector(2, x.width()) : new float[x.width()];
        return call.layer(layer, x, List.of(gamma, beta));
    }
}
