package org.lanewise.nn.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lanewise.kernels.Bfloat16;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.layer.ParameterShape;

/**
 * Models as {@link SafetensorsFile safetensors files}. The tensors are {@link Tensor#name named} as PyTorch does: {@code
 * layers.N.weight} is outputs x inputs, {@code layers.N.bias} outputs; {@code input.mean} and {@code input.factor} are the
 * scaling of the inputs. The metadata {@code lanewise.network} holds the layers as text, {@code lanewise.output} what turns
 * outputs into predictions.
 */
public final class ModelFile {
    private static final String RESERVED = "lanewise.";
    private static final String NETWORK = RESERVED + "network";
    private static final String OUTPUT = RESERVED + "output";
    private static final String MEAN = "input.mean";
    private static final String FACTOR = "input.factor";

    private ModelFile() {}

    /**
     * A tensor of a model.
     *
     * @param name in the file
     * @param shape in the file
     * @param isWeights whether a narrower type may hold it
     * @param values the array that has its values
     * @param offset index of the first
     */
    private record Part(String name, long[] shape, boolean isWeights, float[] values, int offset) {
        int length() {
            return (int) TensorInfo.length(shape);
        }
    }

    /** Writes a model; the file is replaced whole or, on failure, not at all. */
    public static void write(Path file, Model model) throws IOException {
        write(file, model, Map.of());
    }

    /**
     * As the other form, with what else there is to know about the model, for {@link #metadata}.
     *
     * @param metadata texts by name; names that start with {@code lanewise.} are ours
     */
    public static void write(Path file, Model model, Map<String, String> metadata) throws IOException {
        write(file, model, metadata, TensorType.F32);
    }

    /**
     * As the other form, with weights of another type, which are rounded to it; biases, scales and the like stay F32.
     *
     * @param weights F64, F32, F16 or BF16
     * @throws IllegalArgumentException if a weight is too large for the type, or it is another one; nothing has been
     *     written then
     */
    public static void write(Path file, Model model, Map<String, String> metadata, TensorType weights)
            throws IOException {
        if (weights == TensorType.I8) {
            throw new IllegalArgumentException("weights = I8, but a model's weights are floats");
        }
        SafetensorsWriter writer = new SafetensorsWriter();
        for (Map.Entry<String, String> entry : new TreeMap<>(metadata).entrySet()) {
            if (entry.getKey().startsWith(RESERVED)) {
                throw new IllegalArgumentException("metadata has the name '" + entry.getKey()
                        + "', but those that start with " + RESERVED + " are reserved");
            }
            writer.metadata(entry.getKey(), entry.getValue());
        }
        writer.metadata(NETWORK, model.network().toString());
        writer.metadata(OUTPUT, model.output().toString());
        for (Part part : parts(
                model.parameters(), model.scaling().means(), model.scaling().factors())) {
            TensorType type = part.isWeights ? weights : TensorType.F32;
            if (type == TensorType.F16 || type == TensorType.BF16) {
                requireFinite(part, type);
            }
            writer.add(part.name, type, part.shape, part.values, part.offset);
        }
        writer.write(file);
    }

    private static void requireFinite(Part part, TensorType type) {
        for (int i = part.offset; i < part.offset + part.length(); i++) {
            float value = part.values[i];
            float rounded = type == TensorType.F16
                    ? Float.float16ToFloat(Float.floatToFloat16(value))
                    : Bfloat16.toFloat(Bfloat16.of(value));
            if (Float.isFinite(value) && !Float.isFinite(rounded)) {
                throw new IllegalArgumentException(
                        "tensor '" + part.name + "' has the element " + value + ", which is too large for " + type);
            }
        }
    }

    /**
     * The metadata of a model's file, {@link #write}'s and ours.
     *
     * @throws ModelFormatException if the file is damaged or no safetensors file
     */
    public static Map<String, String> metadata(Path file) throws IOException {
        try (SafetensorsFile tensors = SafetensorsFile.open(file)) {
            return tensors.metadata();
        }
    }

    /**
     * Reads a model; its tensors may have any type that holds floats.
     *
     * @throws ModelFormatException if the file is damaged or holds something else; the sentence says what
     */
    public static Model read(Path file) throws IOException {
        try (SafetensorsFile tensors = SafetensorsFile.open(file)) {
            return read(tensors);
        }
    }

    /** As {@link #read(Path)}, of a file that is open. */
    public static Model read(SafetensorsFile tensors) throws IOException {
        String file = tensors.file();
        Network network = network(file, tensors);
        requireTensors(file, tensors, network);
        // Allocated only now: the file has at least half as many bytes.
        Parameters parameters = Parameters.zeros(network);
        float[] means = new float[network.inputs()];
        float[] factors = new float[network.inputs()];
        for (Part part : parts(parameters, means, factors)) {
            tensors.read(part.name, 0, part.values, part.offset, part.length());
            requireFinite(file, part);
        }
        return new Model(network, parameters, Scaling.of(means, factors), output(file, tensors));
    }

    private static Network network(String file, SafetensorsFile tensors) throws ModelFormatException {
        String text = tensors.metadata().get(NETWORK);
        if (text == null) {
            throw new ModelFormatException(
                    file + " is a safetensors file, but not a Lanewise model: it has no metadata '" + NETWORK + "'");
        }
        try {
            return Network.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(
                    file + " describes a network that cannot be built: "
                            + Excerpt.of(String.valueOf(e.getMessage()), 500),
                    e);
        }
    }

    /** Files of before there was a choice do not say it. */
    private static Output output(String file, SafetensorsFile tensors) throws ModelFormatException {
        String text = tensors.metadata().get(OUTPUT);
        if (text == null) {
            return Output.SOFTMAX;
        }
        for (Output output : Output.values()) {
            if (output.toString().equals(text)) {
                return output;
            }
        }
        throw new ModelFormatException(
                file + " has the output function " + Excerpt.quoted(text) + ", but there is none of that name");
    }

    private static void requireTensors(String file, SafetensorsFile tensors, Network network)
            throws ModelFormatException {
        Map<String, long[]> expected = shapes(network);
        for (Map.Entry<String, long[]> entry : expected.entrySet()) {
            TensorInfo found = tensors.tensors().get(entry.getKey());
            if (found == null) {
                throw new ModelFormatException(file + " has no tensor '" + entry.getKey() + "'");
            }
            if (!found.hasShape(entry.getValue())) {
                throw new ModelFormatException(file + " has tensor '" + entry.getKey() + "' of shape "
                        + TensorInfo.text(found.shape()) + ", but its network needs "
                        + TensorInfo.text(entry.getValue()));
            }
            if (found.type() == TensorType.I8) {
                throw new ModelFormatException(
                        file + " has tensor '" + entry.getKey() + "' of dtype I8, but its network needs floats");
            }
        }
        for (String name : tensors.tensors().keySet()) {
            if (!expected.containsKey(name)) {
                throw new ModelFormatException(
                        file + " has tensor " + Excerpt.quoted(name) + " that its network does not use");
            }
        }
    }

    private static void requireFinite(String file, Part part) throws ModelFormatException {
        if (isFinite(part.values, part.offset, part.length())) {
            return;
        }
        for (int i = 0; i < part.length(); i++) {
            float value = part.values[part.offset + i];
            if (!Float.isFinite(value)) {
                throw new ModelFormatException(
                        file + " has " + value + " at element " + i + " of tensor '" + part.name + "'");
            }
        }
    }

    /** 0 times what is not finite is NaN: a short loop, because a fresh JVM interprets it at first. */
    private static boolean isFinite(float[] values, int offset, int length) {
        float sum = 0;
        for (int i = offset; i < offset + length; i++) {
            sum += 0 * values[i];
        }
        return sum == 0;
    }

    private static Map<String, long[]> shapes(Network network) {
        Map<String, long[]> shapes = new LinkedHashMap<>();
        for (Tensor tensor : Parameters.tensors(network)) {
            shapes.put(tensor.name(), shape(tensor));
        }
        shapes.put(MEAN, new long[] {network.inputs()});
        shapes.put(FACTOR, new long[] {network.inputs()});
        return shapes;
    }

    private static long[] shape(Tensor tensor) {
        ParameterShape shape = tensor.shape();
        return isWeights(tensor) ? new long[] {shape.rows(), shape.columns()} : new long[] {shape.length()};
    }

    private static boolean isWeights(Tensor tensor) {
        return tensor.shape().role() == ParameterShape.Role.WEIGHTS;
    }

    /** The tensors of a model in the order of the file. */
    private static List<Part> parts(Parameters parameters, float[] means, float[] factors) {
        List<Part> parts = new ArrayList<>();
        for (Tensor tensor : parameters.tensors()) {
            parts.add(new Part(tensor.name(), shape(tensor), isWeights(tensor), parameters.values(), tensor.offset()));
        }
        parts.add(new Part(MEAN, new long[] {means.length}, false, means, 0));
        parts.add(new Part(FACTOR, new long[] {factors.length}, false, factors, 0));
        return parts;
    }
}
