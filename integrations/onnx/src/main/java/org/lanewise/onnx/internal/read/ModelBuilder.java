package org.lanewise.onnx.internal.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Node;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.io.Excerpt;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.ConcatenateLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.Layer;
import org.lanewise.onnx.internal.proto.OnnxGraph;

/** Makes a model of those layers of a draft on which the output depends. */
final class ModelBuilder {
    /** What a layer may be called. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private static final Layer NOTHING = new ActivationLayer(Activation.IDENTITY);

    /** A layer of the network: its sources are numbers of other ones. */
    private record Place(String name, Layer layer, List<Integer> sources, List<float[]> parameters) {}

    private final OnnxGraph graph;
    private final List<Draft.Entry> entries;
    private final int columns;
    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Integer> placeOf = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private Output output = Output.IDENTITY;

    ModelBuilder(OnnxGraph graph, Draft draft, int columns) {
        this.graph = graph;
        this.entries = draft.entries();
        this.columns = columns;
    }

    Model build(Value result) throws ModelFormatException {
        int last = withoutEnd(last(result));
        int[] uses = new int[entries.size()];
        TreeSet<Integer> used = used(last, uses);
        Scaling scaling = scaling(used, last);
        for (int number : used) {
            place(number, uses);
        }
        if (last < 0 || entries.get(last).layer() == null) {
            places.add(new Place("", NOTHING, List.of(Node.NETWORK_INPUT), List.of()));
        }
        Network network = network();
        // Tensors that several layers share are in the draft once.
        if (network.parameterCount() > Draft.allowed(graph)) {
            throw new ModelFormatException(graph.file() + " describes a network of " + network.parameterCount()
                    + " parameters, too many for a file of " + graph.fileBytes() + " bytes");
        }
        return new Model(network, parameters(network), scaling, output);
    }

    private int last(Value result) throws ModelFormatException {
        if (result instanceof Value.Predictions predictions) {
            output = predictions.output();
            return predictions.of().entry();
        }
        if (result instanceof Value.Rows rows && rows.entry() != Value.Rows.NONE) {
            return rows.entry();
        }
        throw new ModelFormatException(graph.file() + " has an output that "
                + (result instanceof Value.Rows rows
                        ? "is made by " + rows.node() + ", which is supported only as a part of an activation"
                        : "does not depend on the input"));
    }

    /** Leaves out what works in training only, and a logistic function, which is a model's output function. */
    private int withoutEnd(int last) {
        int at = last;
        while (at >= 0) {
            Layer layer = entries.get(at).layer();
            boolean isLogistic = layer instanceof ActivationLayer activation
                    && activation.activation().equals(Activation.LOGISTIC)
                    && output == Output.IDENTITY;
            if (isLogistic) {
                output = Output.LOGISTIC;
            } else if (layer == null || !layer.isForTrainingOnly()) {
                break;
            }
            at = entries.get(at).sources().get(0);
        }
        return at;
    }

    private TreeSet<Integer> used(int last, int[] uses) {
        TreeSet<Integer> used = new TreeSet<>();
        if (last >= 0) {
            used.add(last);
        }
        for (int number = last; number >= 0; number--) {
            if (used.contains(number)) {
                for (int source : entries.get(number).sources()) {
                    if (source >= 0) {
                        used.add(source);
                        uses[source]++;
                    }
                }
            }
        }
        return used;
    }

    private Scaling scaling(TreeSet<Integer> used, int last) throws ModelFormatException {
        Draft.Entry scaling = null;
        Draft.Entry unscaled = null;
        for (int number : used) {
            Draft.Entry entry = entries.get(number);
            if (entry.layer() != null) {
                unscaled = entry.sources().contains(Node.NETWORK_INPUT) ? entry : unscaled;
            } else if (scaling != null) {
                throw new ModelFormatException(graph.file() + " has " + entry.node() + " and " + scaling.node()
                        + " that scale the input in two ways, which is not supported");
            } else {
                scaling = entry;
            }
        }
        if (scaling == null) {
            return Scaling.none(columns);
        }
        if (unscaled != null) {
            throw new ModelFormatException(
                    graph.file() + " has " + unscaled.node() + " that takes the input as it is, and " + scaling.node()
                            + " that scales it, which is not supported together");
        }
        float[] factors = new float[columns];
        Arrays.fill(factors, 1);
        boolean hasFactors = scaling.parameters().size() == 2;
        return Scaling.of(
                scaling.parameters().get(0), hasFactors ? scaling.parameters().get(1) : factors);
    }

    private void place(int number, int[] uses) {
        Draft.Entry entry = entries.get(number);
        Layer layer = entry.layer();
        if (layer == null) {
            placeOf.put(number, Node.NETWORK_INPUT);
            return;
        }
        List<Integer> sources = entry.sources().stream()
                .map(source -> source < 0 ? source : placeOf.getOrDefault(source, source))
                .toList();
        if (layer instanceof ActivationLayer activation
                && sources.get(0) >= 0
                && uses[entry.sources().get(0)] == 1) {
            Place before = places.get(sources.get(0));
            Layer fused = fused(before.layer(), activation.activation());
            if (fused != null) {
                places.set(sources.get(0), new Place(before.name(), fused, before.sources(), before.parameters()));
                placeOf.put(number, sources.get(0));
                return;
            }
        }
        placeOf.put(number, places.size());
        places.add(new Place(name(entry.node().name()), layer, sources, entry.parameters()));
    }

    /** A dense layer with the activation behind it, which only it feeds; null if it has one. */
    private static @Nullable Layer fused(Layer before, Activation activation) {
        if (!(before instanceof DenseLayer dense) || !dense.activation().equals(Activation.IDENTITY)) {
            return null;
        }
        DenseLayer fused = new DenseLayer(dense.units(), activation);
        return dense.bias() ? fused : fused.withoutBias();
    }

    /** A node's name where it can be a layer's. */
    private String name(String name) {
        boolean isName = name.length() <= 80 && NAME.matcher(name).matches() && !name.equals("input");
        return isName && names.add(name) ? name : "";
    }

    private Network network() throws ModelFormatException {
        try {
            Network.Builder builder = Network.input(columns);
            for (Place place : places) {
                List<String> sources = place.sources().stream()
                        .map(source -> source < 0 ? "input" : String.valueOf(source))
                        .toList();
                builder.from(sources.get(0));
                String[] others = sources.subList(1, sources.size()).toArray(new String[0]);
                if (!place.layer().joins()) {
                    builder.add(place.layer());
                } else if (place.layer() instanceof ConcatenateLayer) {
                    builder.concatenate(others);
                } else {
                    builder.add(others);
                }
                if (!place.name().isEmpty()) {
                    builder.named(place.name());
                }
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(
                    graph.file() + " describes a network that cannot be built: "
                            + Excerpt.of(String.valueOf(e.getMessage()), 500),
                    e);
        }
    }

    /** The order of the places is one in which they can be computed, so the network keeps it. */
    private Parameters parameters(Network network) {
        Parameters parameters = Parameters.zeros(network);
        int layer = -1;
        int next = 0;
        for (Tensor tensor : parameters.tensors()) {
            next = tensor.layer() == layer ? next + 1 : 0;
            layer = tensor.layer();
            float[] values = places.get(layer).parameters().get(next);
            System.arraycopy(values, 0, parameters.values(), tensor.offset(), tensor.length());
        }
        return parameters;
    }
}
