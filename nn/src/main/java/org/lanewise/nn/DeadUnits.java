package org.lanewise.nn;

import java.util.BitSet;
import java.util.Map;
import java.util.TreeMap;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.Layer;

/** Finds units of ReLU whose output is 0 for every row of a data set: they no longer learn from it. */
public final class DeadUnits {
    private static final int ROWS = 256;

    private DeadUnits() {}

    /**
     * The fraction of dead units of each layer that ends in a ReLU, by its number.
     *
     * @param parameters of the network
     * @param data as the network takes it
     */
    public static Map<Integer, Double> fractions(Parameters parameters, Dataset data) {
        Network network = parameters.network();
        if (data.columns() != network.inputs()) {
            throw new IllegalArgumentException(
                    "data has " + data.columns() + " columns, but the network " + network.inputs() + " inputs");
        }
        Plan plan = Plan.inference(network, ROWS, Parallelism.sequential());
        Map<Integer, BitSet> alive = new TreeMap<>();
        float[] x = new float[Math.multiplyExact(ROWS, data.columns())];
        for (int first = 0; first < data.rows(); first += ROWS) {
            int rows = Math.min(ROWS, data.rows() - first);
            data.copyRows(first, rows, x, 0);
            plan.forwardWatched(parameters, x, 0, rows, 0, 0, (node, z, offset, n, columns) -> {
                if (isRelu(node.layer())) {
                    BitSet units = alive.computeIfAbsent(node.number(), number -> new BitSet());
                    for (int i = 0; i < n * columns; i++) {
                        if (z[offset + i] != 0) {
                            units.set(i % columns);
                        }
                    }
                }
            });
        }
        Map<Integer, Double> fractions = new TreeMap<>();
        alive.forEach(
                (number, units) -> fractions.put(number, 1 - (double) units.cardinality() / network.outputs(number)));
        return fractions;
    }

    private static boolean isRelu(Layer layer) {
        Activation h = layer instanceof DenseLayer dense
                ? dense.activation()
                : layer instanceof ActivationLayer own ? own.activation() : Activation.IDENTITY;
        return h.kind() == Activation.Kind.RELU;
    }
}
