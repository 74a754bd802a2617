package org.lanewise.nn.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.layer.ParameterShape;

/**
 * Models as safetensors files: a header length (8 bytes, little-endian), a JSON header, and the tensors as little-endian
 * 32-bit floats. The tensors are {@link Tensor#name named} as PyTorch does: {@code layers.N.weight} is outputs x inputs,
 * {@code layers.N.bias} outputs; {@code input.mean} and {@code input.factor} are the scaling of the inputs. The metadata {@code
 * lanewise.network} holds the layers as text, {@code lanewise.output} what turns outputs into predictions.
 */
public final class ModelFile {
    private static final String RESERVED = "lanewise.";
    private static final String NETWORK = RESERVED + "network";
    private static final String OUTPUT = RESERVED + "output";
    private static final String MEAN = "input.mean";
    private static final String FACTOR = "input.factor";

    private ModelFile() {}

    /** Where a tensor's values are in memory. */
    private record Place(float[] values, int offset) {}

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
        for (String name : metadata.keySet()) {
            if (name.startsWith(RESERVED)) {
                throw new IllegalArgumentException("metadata has the name '" + name + "', but those that start with "
                        + RESERVED + " are reserved");
            }
        }
        Map<String, String> all = new TreeMap<>(metadata);
        all.put(NETWORK, model.network().toString());
        all.put(OUTPUT, model.output().toString());
        Map<String, Place> places = places(
                model.parameters(), model.scaling().means(), model.scaling().factors());
        Header header = new Header(all, tensors(model.network()));
        AtomicFile.write(file, channel -> {
            Floats floats = new Floats(channel);
            floats.writeHeader(header.toJson());
            for (Map.Entry<String, Place> entry : places.entrySet()) {
                Place place = entry.getValue();
                floats.write(
                        place.values(),
                        place.offset(),
                        header.tensor(entry.getKey()).length());
            }
        });
    }

    /**
     * The metadata of a model's file, {@link #write}'s and ours.
     *
     * @throws ModelFormatException if the file is damaged or no safetensors file
     */
    public static Map<String, String> metadata(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            byte[] json = new Floats(channel).readHeader(file.toString());
            Header header = Header.parse(file.toString(), json, channel.size() - channel.position());
            return Collections.unmodifiableMap(header.metadata());
        }
    }

    /**
     * Reads a model.
     *
     * @throws ModelFormatException if the file is damaged or holds something else; the sentence says what
     */
    public static Model read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ModelFormatException(file + (Files.exists(file) ? " is not a file" : " does not exist"));
        }
        try (FileChannel channel = FileChannel.open(file)) {
            Floats floats = new Floats(channel);
            byte[] json = floats.readHeader(file.toString());
            long dataStart = channel.position();
            Header header = Header.parse(file.toString(), json, channel.size() - dataStart);
            Network network = network(file, header);
            requireTensors(file, header, network);
            // Allocated only now: the file has as many bytes.
            Parameters parameters = Parameters.zeros(network);
            float[] means = new float[network.inputs()];
            float[] factors = new float[network.inputs()];
            for (Map.Entry<String, Place> entry :
                    places(parameters, means, factors).entrySet()) {
                Place place = entry.getValue();
                Header.Tensor tensor = header.tensor(entry.getKey());
                channel.position(dataStart + tensor.begin());
                floats.read(place.values(), place.offset(), tensor.length());
                requireFinite(file, entry.getKey(), place, tensor.length());
            }
            return new Model(network, parameters, Scaling.of(means, factors), output(file, header));
        } catch (EOFException e) {
            throw new ModelFormatException(file + " became shorter while it was read", e);
        }
    }

    private static Network network(Path file, Header header) throws ModelFormatException {
        String text = header.metadata().get(NETWORK);
        if (text == null) {
            throw new ModelFormatException(
                    file + " is a safetensors file, but not a Lanewise model: it has no metadata '" + NETWORK + "'");
        }
        try {
            return Network.parse(text);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(file + " describes a network that cannot be built: " + e.getMessage(), e);
        }
    }

    /** Files of before there was a choice do not say it. */
    private static Output output(Path file, Header header) throws ModelFormatException {
        String text = header.metadata().get(OUTPUT);
        if (text == null) {
            return Output.SOFTMAX;
        }
        for (Output output : Output.values()) {
            if (output.toString().equals(text)) {
                return output;
            }
        }
        throw new ModelFormatException(
                file + " has the output function '" + text + "', but there is none of that name");
    }

    private static void requireTensors(Path file, Header header, Network network) throws ModelFormatException {
        Map<String, Header.Tensor> expected = tensors(network);
        for (Map.Entry<String, Header.Tensor> entry : expected.entrySet()) {
            Header.Tensor found = header.tensors().get(entry.getKey());
            if (found == null) {
                throw new ModelFormatException(file + " has no tensor '" + entry.getKey() + "'");
            }
            if (!Arrays.equals(found.shape(), entry.getValue().shape())) {
                throw new ModelFormatException(file + " has tensor '" + entry.getKey() + "' of shape "
                        + Arrays.toString(found.shape()) + ", but its network needs "
                        + Arrays.toString(entry.getValue().shape()));
            }
        }
        for (String name : header.tensors().keySet()) {
            if (!expected.containsKey(name)) {
                throw new ModelFormatException(file + " has tensor '" + name + "' that its network does not use");
            }
        }
    }

    private static void requireFinite(Path file, String name, Place place, int length) throws ModelFormatException {
        for (int i = 0; i < length; i++) {
            float value = place.values()[place.offset() + i];
            if (!Float.isFinite(value)) {
                throw new ModelFormatException(
                        file + " has " + value + " at element " + i + " of tensor '" + name + "'");
            }
        }
    }

    /** The tensors of a network's model, in the order of the file. */
    private static Map<String, Header.Tensor> tensors(Network network) {
        Map<String, long[]> shapes = new LinkedHashMap<>();
        for (Tensor tensor : Parameters.tensors(network)) {
            ParameterShape shape = tensor.shape();
            boolean matrix = shape.role() == ParameterShape.Role.WEIGHTS;
            shapes.put(
                    tensor.name(), matrix ? new long[] {shape.rows(), shape.columns()} : new long[] {shape.length()});
        }
        shapes.put(MEAN, new long[] {network.inputs()});
        shapes.put(FACTOR, new long[] {network.inputs()});
        Map<String, Header.Tensor> tensors = new LinkedHashMap<>();
        long begin = 0;
        for (Map.Entry<String, long[]> entry : shapes.entrySet()) {
            Header.Tensor tensor = Header.Tensor.at(begin, entry.getValue());
            tensors.put(entry.getKey(), tensor);
            begin = tensor.end();
        }
        return tensors;
    }

    private static Map<String, Place> places(Parameters parameters, float[] means, float[] factors) {
        Map<String, Place> places = new LinkedHashMap<>();
        for (Tensor tensor : parameters.tensors()) {
            places.put(tensor.name(), new Place(parameters.values(), tensor.offset()));
        }
        places.put(MEAN, new Place(means, 0));
        places.put(FACTOR, new Place(factors, 0));
        return places;
    }
}
