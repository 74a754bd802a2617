package org.lanewise.nn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Dense;
import org.lanewise.kernels.Dropout;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;

/**
 * Turns layers into fused steps and lays their buffers out in one array. Training keeps every layer's output, and uses
 * two further buffers in turn for dJ/dz of a layer and of the one before it; inference needs only those two, for outputs.
 */
final class PlanBuilder {
    final Buffer input;
    final List<Step> forward = new ArrayList<>();
    final List<Step> backward = new ArrayList<>();

    private final Network network;
    private final int maxRows;
    private final boolean training;
    private final long turnSize;
    private final List<Buffer> buffers = new ArrayList<>();
    private long arenaSize;
    private Buffer output;
    private @Nullable Buffer outputGradient;

    PlanBuilder(Network network, int maxRows, boolean training) {
        if (maxRows < 1) {
            throw new IllegalArgumentException("maxRows = " + maxRows + ", but must be at least 1");
        }
        this.network = network;
        this.maxRows = maxRows;
        this.training = training;
        this.input = new Buffer(new float[0], 0, network.inputs());
        this.output = input;
        int widest = 0;
        for (int layer = 0; layer < network.layers().size(); layer++) {
            widest = Math.max(widest, network.outputs(layer));
        }
        this.turnSize = (long) maxRows * widest;
        this.arenaSize = 2 * turnSize;
        addLayers();
        allocate();
    }

    /** Where the logits are. */
    Buffer logits() {
        return output;
    }

    /** Where their gradient goes; inference plans have none. */
    @Nullable
    Buffer logitsGradient() {
        return outputGradient;
    }

    private void addLayers() {
        Parameters layout = Parameters.layout(network);
        int denseLayers = 0;
        for (int layer = 0; layer < network.layers().size(); layer++) {
            if (network.layers().get(layer) instanceof DenseLayer dense) {
                addDense(layer, dense, layout, denseLayers % 2);
                denseLayers++;
            } else if (layer == 0 && training) {
                // Elsewhere dropout is part of the dense layer before it.
                Buffer z = keep(network.inputs());
                forward.add(new InputDropout(dropoutOf(layer), layer, output, z));
                output = z;
            }
        }
    }

    private void addDense(int layer, DenseLayer layerDense, Parameters layout, int turn) {
        Dropout dropout = training ? dropoutOf(layer + 1) : Dropout.none();
        Dense dense = Dense.of(network.inputs(layer), layerDense.units(), layerDense.activation(), dropout);
        Buffer z = training ? keep(dense.outputs()) : turn(turn, dense.outputs());
        DenseForward step =
                new DenseForward(dense, layout.weightOffset(layer), layout.biasOffset(layer), layer + 1, output, z);
        forward.add(step);
        output = z;
        if (training) {
            Buffer delta = turn(turn, dense.outputs());
            backward.add(0, new DenseBackward(step, delta, outputGradient));
            outputGradient = delta;
        }
    }

    private Dropout dropoutOf(int layer) {
        return layer < network.layers().size() && network.layers().get(layer) instanceof DropoutLayer dropout
                ? Dropout.of(dropout.dropRate())
                : Dropout.none();
    }

    private Buffer keep(int columns) {
        long offset = arenaSize;
        arenaSize += (long) maxRows * columns;
        return buffer(offset, columns);
    }

    private Buffer turn(int turn, int columns) {
        return buffer(turn * turnSize, columns);
    }

    private Buffer buffer(long offset, int columns) {
        if (arenaSize > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("maxRows = " + maxRows + " needs " + arenaSize
                    + " activations, but one array holds at most " + (Integer.MAX_VALUE - 8));
        }
        Buffer buffer = new Buffer(input.array, (int) offset, columns);
        buffers.add(buffer);
        return buffer;
    }

    private void allocate() {
        float[] arena = new float[(int) arenaSize];
        for (Buffer buffer : buffers) {
            buffer.array = arena;
        }
    }
}
