package org.lanewise.nn;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.internal.Draws;
import org.lanewise.nn.layer.DenseLayer;

/**
 * One float per parameter of a network, in one array: the parameters themselves, their gradient, or an optimizer's
 * state. Layer after layer, each with its weights (outputs x inputs, row-major: one unit's weights per row) and then its
 * biases; layers without parameters take no room.
 */
public final class Parameters {
    private final Network network;
    private final int[] offsets;
    private final float[] values;

    private Parameters(Network network, float[] values) {
        this.network = network;
        this.values = values;
        this.offsets = new int[network.layers().size()];
        int offset = 0;
        for (int layer = 0; layer < offsets.length; layer++) {
            offsets[layer] = offset;
            offset += (int) network.layers().get(layer).parameterCount(network.inputs(layer));
        }
    }

    /** All 0. */
    public static Parameters zeros(Network network) {
        return new Parameters(network, new float[network.parameterCount()]);
    }

    /** The offsets without values. */
    static Parameters layout(Network network) {
        return new Parameters(network, new float[0]);
    }

    /**
     * Random initial parameters, a function of the network and the seed: weights uniform in +-sqrt(6 / inputs) before a
     * ReLU (He et al., ICCV 2015) and in +-sqrt(6 / (inputs + outputs)) otherwise (Glorot and Bengio, AISTATS 2010);
     * biases 0.
     */
    public static Parameters random(Network network, long seed) {
        Parameters parameters = zeros(network);
        for (int layer = 0; layer < network.layers().size(); layer++) {
            if (network.layers().get(layer) instanceof DenseLayer dense) {
                int inputs = network.inputs(layer);
                long fan = dense.activation() == Activation.RELU ? inputs : (long) inputs + dense.units();
                float limit = (float) Math.sqrt(6.0 / fan);
                int first = parameters.weightOffset(layer);
                for (int i = 0; i < inputs * dense.units(); i++) {
                    parameters.values[first + i] = limit * Draws.uniform(seed, Draws.INITIAL + layer, i);
                }
            }
        }
        return parameters;
    }

    /** The network these belong to. */
    public Network network() {
        return network;
    }

    /** The live array; changes show. */
    public float[] values() {
        return values;
    }

    /** Index in {@link #values} of layer {@code layer}'s first weight. */
    public int weightOffset(int layer) {
        dense(layer);
        return offsets[layer];
    }

    /** Index in {@link #values} of layer {@code layer}'s first bias. */
    public int biasOffset(int layer) {
        dense(layer);
        return offsets[layer] + network.outputs(layer) * network.inputs(layer);
    }

    /** A copy of layer {@code layer}'s weights, outputs x inputs. */
    public float[] weights(int layer) {
        return Arrays.copyOfRange(values, weightOffset(layer), biasOffset(layer));
    }

    /** A copy of layer {@code layer}'s biases. */
    public float[] biases(int layer) {
        return Arrays.copyOfRange(values, biasOffset(layer), biasOffset(layer) + network.outputs(layer));
    }

    /** Whether no value is NaN or infinite. */
    public boolean areFinite() {
        for (float value : values) {
            if (!Float.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** The SHA-256 of the values in order, each as 4 little-endian bytes, in hexadecimal. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer bytes = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
            for (float value : values) {
                bytes.putFloat(value);
                if (!bytes.hasRemaining()) {
                    digest.update(bytes.flip());
                    bytes.clear();
                }
            }
            digest.update(bytes.flip());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void dense(int layer) {
        if (!(network.layers().get(layer) instanceof DenseLayer)) {
            throw new IllegalArgumentException(
                    "layer " + layer + " (" + network.layers().get(layer).text() + ") has no parameters");
        }
    }
}
