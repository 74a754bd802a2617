package org.lanewise.nn.layer;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.kernels.Activation;

/** Reads what {@link Layer#text} writes. */
public final class LayerText {
    private LayerText() {}

    /**
     * The layer.
     *
     * @throws IllegalArgumentException if there is no such layer, with the reason
     */
    public static Layer parse(String text) {
        List<String> words = new ArrayList<>(List.of(text.trim().split(" +")));
        String kind = words.remove(0);
        switch (kind + " " + words.size()) {
            case "activation 1":
                return new ActivationLayer(Activation.parse(words.get(0)));
            case "activity-penalty 2":
                return new ActivityPenaltyLayer(number(words.get(0)), number(words.get(1)));
            case "add 0":
                return new AddLayer();
            case "batch-norm 2":
                return new BatchNormLayer(number(words.get(0)), number(words.get(1)));
            case "concatenate 0":
                return new ConcatenateLayer();
            case "dropout 1":
                return new DropoutLayer(number(words.get(0)));
            case "dropout 2":
                return unscaledDropout(words);
            case "fourier 3":
                return new FourierLayer(integer(words.get(0)), number(words.get(1)), integer64(words.get(2)));
            case "layer-norm 1":
                return new LayerNormLayer(number(words.get(0)));
            case "noise 1":
                return new NoiseLayer(number(words.get(0)));
            case "polynomial 2":
                return new PolynomialLayer(integer(words.get(0)), number(words.get(1)));
            case "prelu 1":
                return new PReluLayer(number(words.get(0)));
            default:
                if (kind.equals("dense") && words.size() >= 2) {
                    return dense(words);
                }
                throw new IllegalArgumentException(
                        "'" + text.trim() + "' is not a layer such as 'dense 10 relu' or 'dropout 0.5'");
        }
    }

    private static DropoutLayer unscaledDropout(List<String> words) {
        if (!words.get(1).equals(DropoutLayer.UNSCALED)) {
            throw new IllegalArgumentException("'" + words.get(1) + "' is not " + DropoutLayer.UNSCALED);
        }
        return DropoutLayer.unscaled(number(words.get(0)));
    }

    private static DenseLayer dense(List<String> words) {
        DenseLayer layer = new DenseLayer(integer(words.get(0)), Activation.parse(words.get(1)));
        for (String word : words.subList(2, words.size())) {
            layer = word.equals("no-bias") ? layer.withoutBias() : layer.withInitializer(Initializer.parse(word));
        }
        return layer;
    }

    /** A whole number. */
    public static int integer(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is not a whole number", e);
        }
    }

    private static long integer64(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is not a whole number", e);
        }
    }

    static float number(String word) {
        try {
            return Float.parseFloat(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is not a number", e);
        }
    }
}
