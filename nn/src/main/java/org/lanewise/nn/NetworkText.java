package org.lanewise.nn;

import java.util.List;
import java.util.stream.Collectors;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.nn.layer.Layer;

/** A network as one line of text: its layers, separated by bars. */
final class NetworkText {
    private NetworkText() {}

    static String write(Network network) {
        return "input " + network.inputs()
                + network.layers().stream().map(layer -> " | " + layer.text()).collect(Collectors.joining());
    }

    static Network parse(String text) {
        String[] parts = text.split("\\|", -1);
        List<String> input = words(parts[0]);
        if (input.size() != 2 || !input.get(0).equals("input")) {
            throw new IllegalArgumentException("'" + parts[0].trim() + "' is not 'input COUNT'");
        }
        Network.Builder builder = Network.input(integer(input.get(1)));
        for (int i = 1; i < parts.length; i++) {
            builder.add(layer(parts[i].trim()));
        }
        return builder.build();
    }

    private static Layer layer(String text) {
        List<String> words = words(text);
        if (words.size() == 3 && words.get(0).equals("dense")) {
            return new DenseLayer(integer(words.get(1)), Activation.parse(words.get(2)));
        }
        if (words.size() == 2 && words.get(0).equals("dropout")) {
            return new DropoutLayer(number(words.get(1)));
        }
        throw new IllegalArgumentException("'" + text + "' is not a layer such as 'dense 10 relu' or 'dropout 0.5'");
    }

    private static List<String> words(String text) {
        return List.of(text.trim().split(" +"));
    }

    private static int integer(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is not a whole number", e);
        }
    }

    private static float number(String word) {
        try {
            return Float.parseFloat(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is not a number", e);
        }
    }
}
