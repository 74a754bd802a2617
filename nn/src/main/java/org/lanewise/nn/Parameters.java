package org.lanewise.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lanewise.nn.internal.InitialValues;
import org.lanewise.nn.internal.Sha256;
import org.lanewise.nn.layer.ParameterShape;

/**
 * One float per parameter of a network, in one array: the parameters themselves, their gradient, or an optimizer's
 * state. Layer after layer, each with its tensors in the order of {@link org.lanewise.nn.layer.Layer#parameters}: a
 * dense layer's weights (outputs x inputs, row-major: one unit's weights per row), then its biases.
 */
public final class Parameters {
    private final Network network;
    private final List<Tensor> tensors;
    private final float[] values;

    private Parameters(Network network, float[] values) {
        this.network = network;
        this.values = values;
        this.tensors = tensors(network);
    }

    /** The tensors of a network's parameters, in the order of the array. */
    public static List<Tensor> tensors(Network network) {
        List<Tensor> tensors = new ArrayList<>();
        int offset = 0;
        for (Node node : network.nodes()) {
            for (ParameterShape shape : node.parameters()) {
                tensors.add(new Tensor(node.number(), shape, offset));
                offset += (int) shape.length();
            }
        }
        return List.copyOf(tensors);
    }

    /** All 0. */
    public static Parameters zeros(Network network) {
        return new Parameters(network, new float[network.parameterCount()]);
    }

    /** Initial parameters, a function of the network's initializers and the seed. */
    public static Parameters random(Network network, long seed) {
        Parameters parameters = zeros(network);
        for (Tensor tensor : parameters.tensors) {
            InitialValues.write(tensor.shape(), seed, tensor.layer(), parameters.values, tensor.offset());
        }
        return parameters;
    }

    /** A copy with an array of its own. */
    public Parameters copy() {
        return new Parameters(network, values.clone());
    }

    /** The network these belong to. */
    public Network network() {
        return network;
    }

    /** The live array; changes show. */
    public float[] values() {
        return values;
    }

    /** Where its tensors lie, in the order of the array. */
    public List<Tensor> tensors() {
        return tensors;
    }

    /**
     * The tensor of layer {@code layer} that is called {@code name}, such as weight or bias.
     *
     * @throws IllegalArgumentException if it has none
     */
    public Tensor tensor(int layer, String name) {
        return Tensor.find(tensors, network.nodes().get(layer), name);
    }

    /** Index in {@link #values} of layer {@code layer}'s first weight. */
    public int weightOffset(int layer) {
        return tensor(layer, "weight").offset();
    }

    /** Index in {@link #values} of layer {@code layer}'s first bias. */
    public int biasOffset(int layer) {
        return tensor(layer, "bias").offset();
    }

    /** A copy of layer {@code layer}'s weights, outputs x inputs. */
    public float[] weights(int layer) {
        return copy(tensor(layer, "weight"));
    }

    /** A copy of layer {@code layer}'s biases. */
    public float[] biases(int layer) {
        return copy(tensor(layer, "bias"));
    }

    private float[] copy(Tensor tensor) {
        return Arrays.copyOfRange(values, tensor.offset(), tensor.offset() + tensor.length());
    }

    /** The number of the first layer with a value that is NaN or infinite; -1 if every value is finite. */
    public int firstLayerNotFinite() {
        for (Tensor tensor : tensors) {
            if (!isFinite(tensor)) {
                return tensor.layer();
            }
        }
        return -1;
    }

    /** The number of the last layer with a value that is NaN or infinite; -1 if every value is finite. */
    int lastLayerNotFinite() {
        for (int t = tensors.size() - 1; t >= 0; t--) {
            if (!isFinite(tensors.get(t))) {
                return tensors.get(t).layer();
            }
        }
        return -1;
    }

    private boolean isFinite(Tensor tensor) {
        for (int i = tensor.offset(); i < tensor.offset() + tensor.length(); i++) {
            if (!Float.isFinite(values[i])) {
                return false;
            }
        }
        return true;
    }

    /** The SHA-256 of the values in order, each as 4 little-endian bytes, in hexadecimal. */
    public String sha256() {
        return new Sha256().add(values).hex();
    }
}
