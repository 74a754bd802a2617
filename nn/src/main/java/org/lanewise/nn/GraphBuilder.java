package org.lanewise.nn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.FourierLayer;
import org.lanewise.nn.layer.Layer;
import org.lanewise.nn.layer.ParameterShape;
import org.lanewise.nn.layer.PolynomialLayer;

/**
 * Collects layers whose inputs are names, or numbers in the order of the calls, and makes nodes of them in an order in
 * which they can be computed.
 */
final class GraphBuilder {
    private static final int MOST_PARAMETERS = Integer.MAX_VALUE - 8;

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private static final class Entry {
        final Layer layer;
        final List<String> from;
        String name = "";

        Entry(Layer layer, List<String> from) {
            this.layer = layer;
            this.from = from;
        }
    }

    private final int inputs;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable String next;

    GraphBuilder(int inputs) {
        if (inputs < 1) {
            throw new IllegalArgumentException("inputs = " + inputs + ", but a network needs at least 1");
        }
        this.inputs = inputs;
    }

    void add(Layer layer) {
        if (layer.joins()) {
            throw new IllegalArgumentException("'" + layer.text() + "' joins layers: it needs the name of another");
        }
        add(layer, List.of(takeNext()));
    }

    void join(Layer layer, List<String> others) {
        if (others.isEmpty()) {
            throw new IllegalArgumentException("'" + layer.text() + "' joins layers: it needs the name of another");
        }
        List<String> from = new ArrayList<>(List.of(takeNext()));
        from.addAll(others);
        add(layer, from);
    }

    void addWeighted(Layer join, String other) {
        int last = entries.size() - 1;
        if (last < 0 || next != null || !(entries.get(last).layer instanceof DenseLayer)) {
            throw new IllegalArgumentException(
                    "a weighted skip from '" + other + "' needs a dense layer before it, whose units it takes");
        }
        DenseLayer before = (DenseLayer) entries.get(last).layer;
        add(new DenseLayer(before.units(), Activation.IDENTITY).withoutBias(), List.of(other));
        add(join, List.of(String.valueOf(last), String.valueOf(last + 1)));
    }

    void add(Layer layer, List<String> from) {
        entries.add(new Entry(layer, List.copyOf(from)));
        next = null;
    }

    void name(String name) {
        if (!name.matches("[A-Za-z][A-Za-z0-9_-]*") || name.equals(NetworkText.INPUT)) {
            throw new IllegalArgumentException(
                    "'" + name + "' is no name for a layer: a letter, then letters, digits, - or _," + " and not '"
                            + NetworkText.INPUT + "'");
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("'" + name + "' names nothing: there is no layer yet");
        }
        for (Entry entry : entries) {
            if (entry.name.equals(name)) {
                throw new IllegalArgumentException("two layers are named '" + name + "': "
                        + text(entries.indexOf(entry)) + " and " + text(entries.size() - 1));
            }
        }
        entries.get(entries.size() - 1).name = name;
    }

    void from(String name) {
        next = name;
    }

    private String takeNext() {
        return next != null ? next : entries.isEmpty() ? NetworkText.INPUT : String.valueOf(entries.size() - 1);
    }

    Network build() {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a network needs at least one layer");
        }
        if (next != null) {
            throw new IllegalArgumentException("from('" + next + "') is followed by no layer");
        }
        int[][] from = new int[entries.size()][];
        for (int i = 0; i < from.length; i++) {
            from[i] = resolve(i);
        }
        requireAllUsed(from);
        List<Node> nodes = nodes(from, order(from));
        Node last = nodes.get(nodes.size() - 1);
        if (last.layer().isForTrainingOnly()) {
            throw new IllegalArgumentException(
                    last + " is the last one, but works in training only: it must be followed by" + " another layer");
        }
        return new Network(inputs, nodes);
    }

    private int[] resolve(int entry) {
        List<String> names = entries.get(entry).from;
        int[] from = new int[names.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = find(entry, names.get(i));
        }
        return from;
    }

    private int find(int entry, String name) {
        if (name.equals(NetworkText.INPUT)) {
            return Node.NETWORK_INPUT;
        }
        int number = number(name);
        if (number >= 0 && number < entries.size()) {
            return number;
        }
        for (int i = 0; i < entries.size(); i++) {
            if (!name.isEmpty() && name.equals(entries.get(i).name)) {
                return i;
            }
        }
        String names = entries.stream()
                .map(other -> other.name)
                .filter(other -> !other.isEmpty())
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException(text(entry) + " takes the output of '" + name + "', but "
                + (names.isEmpty() ? "no layer has a name" : "the named layers are " + names));
    }

    /** What {@link String#valueOf(int)} gives is a number; no name is one. */
    private static int number(String name) {
        return NUMBER.matcher(name).matches() ? Integer.parseInt(name) : -1;
    }

    private void requireAllUsed(int[][] from) {
        boolean[] used = new boolean[from.length];
        used[from.length - 1] = true;
        for (int[] inputsOfLayer : from) {
            for (int input : inputsOfLayer) {
                if (input >= 0) {
                    used[input] = true;
                }
            }
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                throw new IllegalArgumentException(text(i) + ": no layer takes its output, and it is not the last");
            }
        }
    }

    /** Kahn's algorithm; of those that can be computed, the first in the order of the calls. */
    private List<Integer> order(int[][] from) {
        List<Integer> order = new ArrayList<>();
        TreeSet<Integer> waiting = new TreeSet<>();
        for (int i = 0; i < from.length; i++) {
            waiting.add(i);
        }
        while (!waiting.isEmpty()) {
            Integer ready = ready(from, waiting);
            if (ready == null) {
                throw new IllegalArgumentException("the layers form a cycle: " + cycle(from, waiting));
            }
            order.add(ready);
            waiting.remove(ready);
        }
        if (order.get(order.size() - 1) != from.length - 1) {
            throw new IllegalArgumentException(text(from.length - 1) + " is the last, but "
                    + text(order.get(order.size() - 1)) + " depends on it");
        }
        return order;
    }

    private static @Nullable Integer ready(int[][] from, TreeSet<Integer> waiting) {
        for (Integer candidate : waiting) {
            boolean waits = false;
            for (int source : from[candidate]) {
                waits |= waiting.contains(source);
            }
            if (!waits) {
                return candidate;
            }
        }
        return null;
    }

    /** Each waiting layer waits for another one: following them must come back. */
    private String cycle(int[][] from, TreeSet<Integer> waiting) {
        List<Integer> way = new ArrayList<>();
        int at = waiting.first();
        while (!way.contains(at)) {
            way.add(at);
            at = Arrays.stream(from[at]).filter(waiting::contains).findFirst().orElseThrow();
        }
        List<Integer> cycle = new ArrayList<>(way.subList(way.indexOf(at), way.size()));
        cycle.add(at);
        return cycle.stream().map(this::text).collect(Collectors.joining(" takes "));
    }

    private List<Node> nodes(int[][] from, List<Integer> order) {
        List<Node> nodes = new ArrayList<>();
        long count = 0;
        for (int entry : order) {
            Layer layer = entries.get(entry).layer;
            List<Integer> sources = new ArrayList<>();
            List<Integer> widths = new ArrayList<>();
            for (int i : from[entry]) {
                int source = i < 0 ? i : order.indexOf(i);
                sources.add(source);
                widths.add(source < 0 ? inputs : nodes.get(source).outputs());
            }
            String text = text(entry);
            int outputs;
            if (layer.joins() ? sources.size() < 2 : sources.size() != 1) {
                throw new IllegalArgumentException(text + " takes " + sources.size() + " layers, but must take "
                        + (layer.joins() ? "at least 2" : "1"));
            }
            try {
                outputs = layer.outputs(widths);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(text + " " + e.getMessage(), e);
            }
            Node node = new Node(
                    nodes.size(), entries.get(entry).name, layer, List.copyOf(sources), List.copyOf(widths), outputs);
            requireFixedBefore(node, nodes);
            for (ParameterShape shape : node.parameters()) {
                count += shape.length();
            }
            if (count > MOST_PARAMETERS) {
                throw new IllegalArgumentException(text + " brings the network to " + count
                        + " parameters, but one array holds at most " + MOST_PARAMETERS);
            }
            nodes.add(node);
        }
        return nodes;
    }

    /** A feature map is a fixed function of the input: no gradient is led back through it. */
    private static void requireFixedBefore(Node node, List<Node> before) {
        if (node.layer() instanceof PolynomialLayer || node.layer() instanceof FourierLayer) {
            for (int at = node.inputs().get(0);
                    at >= 0;
                    at = before.get(at).inputs().get(0)) {
                Node source = before.get(at);
                if (source.learns() || source.layer().joins()) {
                    throw new IllegalArgumentException(
                            node + " stands behind " + source + ", but features are made of the input only");
                }
            }
        }
    }

    private String text(int entry) {
        String name = entries.get(entry).name;
        return "layer " + entry + " (" + (name.isEmpty() ? "" : name + ": ")
                + entries.get(entry).layer.text() + ")";
    }
}
