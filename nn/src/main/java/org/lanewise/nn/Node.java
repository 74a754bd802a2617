package org.lanewise.nn;

import java.util.List;
import java.util.stream.Collectors;
import org.lanewise.nn.layer.Layer;
import org.lanewise.nn.layer.ParameterShape;

/**
 * A layer in its place.
 *
 * @param number its place in {@link Network#nodes}, from 0
 * @param name what other layers call it; empty if it was given none
 * @param layer what it computes
 * @param inputs the numbers of the layers it takes, {@link #NETWORK_INPUT} for the network's input
 * @param inputWidths values per row of each
 * @param outputs values per output row
 */
public record Node(int number, String name, Layer layer, List<Integer> inputs, List<Integer> inputWidths, int outputs) {
    /** Stands for the network's input among {@link #inputs}. */
    public static final int NETWORK_INPUT = -1;

    /** Values per row of its only input; of its first, where it joins several. */
    public int width() {
        return inputWidths.get(0);
    }

    /** The tensors of its parameters. */
    public List<ParameterShape> parameters() {
        return layer.parameters(width());
    }

    /** Whether it has anything to learn. */
    public boolean learns() {
        for (ParameterShape shape : parameters()) {
            if (shape.role() != ParameterShape.Role.STATISTICS) {
                return true;
            }
        }
        return false;
    }

    /** How messages call it, for example {@code layer 3 (dense 10 relu)}. */
    @Override
    public String toString() {
        return "layer " + number + " (" + (name.isEmpty() ? "" : name + ": ") + layer.text() + ")";
    }

    String shape() {
        return inputWidths.stream().map(String::valueOf).collect(Collectors.joining(" + ")) + " -> " + outputs;
    }
}
