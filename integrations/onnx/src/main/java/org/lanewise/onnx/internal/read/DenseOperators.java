package org.lanewise.onnx.internal.read;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.onnx.internal.proto.OnnxTensor;

/** Gemm and MatMul with a constant matrix: dense layers, whose weights are outputs x inputs. */
final class DenseOperators {
    private DenseOperators() {}

    static void addTo(Map<String, Operators.Entry> all) {
        all.put("Gemm", new Operators.Entry(13, DenseOperators::gemm));
        all.put("MatMul", new Operators.Entry(13, DenseOperators::matMul));
    }

    private static Value gemm(Call call) throws ModelFormatException {
        call.requireInputs(2, 3);
        call.require("transA", 0, 0);
        long transB = call.number("transB", 0);
        float alpha = call.real("alpha", 1);
        float beta = call.real("beta", 1);
        OnnxTensor weights = call.matrix(1);
        int units = (int) (long) weights.shape().get(transB != 0 ? 0 : 1);
        if (!call.has(2) || beta == 0) {
            return dense(call, weights, transB != 0, alpha, null);
        }
        float[] bias = call.vector(2, units);
        scale(bias, beta);
        return dense(call, weights, transB != 0, alpha, bias);
    }

    private static Value matMul(Call call) throws ModelFormatException {
        call.requireInputs(2, 2);
        return dense(call, call.matrix(1), false, 1, null);
    }

    private static Value dense(
            Call call, OnnxTensor weights, boolean isTransposed, float alpha, float @Nullable [] bias)
            throws ModelFormatException {
        Value.Rows x = call.anyRows(0);
        call.requireVectors(x);
        float factor = alpha;
        // A constant in front of the product, as of dropout that inference scales, is one in its weights.
        for (Map.Entry<Integer, Term> view : x.views().entrySet()) {
            if (x.entry() == Value.Rows.NONE && view.getValue().isMultiple()) {
                factor *= (float) view.getValue().number();
                x = Value.Rows.of(x.node(), view.getKey(), x.shape());
            }
        }
        x = call.computed(x);
        int rows = (int) (long) weights.shape().get(0);
        int columns = (int) (long) weights.shape().get(1);
        int inputs = isTransposed ? columns : rows;
        int units = isTransposed ? rows : columns;
        if (inputs != x.width()) {
            throw call.bad("with " + weights + ", but its input has " + x.width() + " columns");
        }
        float[] matrix = call.reals(weights);
        if (!isTransposed) {
            matrix = transposed(matrix, rows, columns);
        }
        scale(matrix, factor);
        DenseLayer layer = new DenseLayer(units, Activation.IDENTITY);
        List<Long> shape = List.of((long) units);
        return bias == null
                ? call.layer(layer.withoutBias(), x, shape, List.of(matrix))
                : call.layer(layer, x, shape, List.of(matrix, bias));
    }

    private static void scale(float[] values, float factor) {
        if (factor != 1) {
            for (int i = 0; i < values.length; i++) {
                values[i] *= factor;
            }
        }
    }

    private static float[] transposed(float[] matrix, int rows, int columns) {
        float[] result = new float[matrix.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                result[j * rows + i] = matrix[i * columns + j];
            }
        }
        return result;
    }
}
