package org.lanewise.nn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lanewise.nn.layer.LayerText;

/**
 * A network as one line of text: its layers, separated by bars; {@code name:} before a layer that has one, {@code < a, 3}
 * behind one that does not simply take the output of the layer before it.
 */
final class NetworkText {
    /** What the network's input is called. */
    static final String INPUT = "input";

    private NetworkText() {}

    static String write(Network network) {
        return INPUT + " " + network.inputs()
                + network.nodes().stream()
                        .map(node -> " | " + write(network, node))
                        .collect(Collectors.joining());
    }

    private static String write(Network network, Node node) {
        String name = node.name().isEmpty() ? "" : node.name() + ": ";
        boolean chained = node.inputs().equals(List.of(node.number() - 1));
        return name + node.layer().text() + (chained ? "" : " < " + sources(network, node));
    }

    private static String sources(Network network, Node node) {
        return node.inputs().stream()
                .map(input -> {
                    String name = input < 0 ? INPUT : network.nodes().get(input).name();
                    return name.isEmpty() ? String.valueOf(input) : name;
                })
                .collect(Collectors.joining(", "));
    }

    static Network parse(String text) {
        String[] parts = text.split("\\|", -1);
        List<String> input = List.of(parts[0].trim().split(" +"));
        if (input.size() != 2 || !input.get(0).equals(INPUT)) {
            throw new IllegalArgumentException("'" + parts[0].trim() + "' is not 'input COUNT'");
        }
        GraphBuilder builder = new GraphBuilder(LayerText.integer(input.get(1)));
        for (int i = 1; i < parts.length; i++) {
            parse(builder, parts[i].trim(), i - 1);
        }
        return builder.build();
    }

    private static void parse(GraphBuilder builder, String text, int number) {
        int colon = text.indexOf(": ");
        int from = text.indexOf('<');
        String layer = text.substring(colon < 0 ? 0 : colon + 2, from < 0 ? text.length() : from);
        List<String> sources = new ArrayList<>();
        if (from < 0) {
            sources.add(number == 0 ? INPUT : String.valueOf(number - 1));
        } else {
            for (String source : text.substring(from + 1).split(",", -1)) {
                sources.add(source.trim());
            }
        }
        builder.add(LayerText.parse(layer), sources);
        if (colon >= 0) {
            builder.name(text.substring(0, colon));
        }
    }
}
