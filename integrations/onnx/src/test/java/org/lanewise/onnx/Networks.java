package org.lanewise.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.layer.ParameterShape;

/** Small networks that have every layer ONNX has. */
final class Networks {
    private Networks() {}

    /** As text; reading what was written gives the same. */
    static List<String> texts() {
        return resource("networks.txt").lines().toList();
    }

    private static String resource(String name) {
        try (InputStream in = Networks.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With random parameters, statistics and slopes among them. */
    static Model model(Network network, Output output) {
        Parameters parameters = Parameters.random(network, 5);
        SplittableRandom random = new SplittableRandom(6);
        for (Tensor tensor : parameters.tensors()) {
            if (tensor.shape().role() != ParameterShape.Role.WEIGHTS) {
                for (int i = 0; i < tensor.length(); i++) {
                    parameters.values()[tensor.offset() + i] = 0.25f + random.nextFloat();
                }
            }
        }
        return new Model(network, parameters, Scaling.none(network.inputs()), output);
    }

    /** Of random rows. */
    static float[] predictions(Model model, int rows) {
        float[] y = new float[rows * model.network().outputs()];
        new Predictor(model).predict(rows(model.network().inputs(), rows), 0, rows, y, 0, new Predictor.Scratch());
        return y;
    }

    /** Numbers from -3 to 3, rows x columns. */
    static float[] rows(int columns, int rows) {
        SplittableRandom random = new SplittableRandom(7);
        float[] x = new float[rows * columns];
        for (int i = 0; i < x.length; i++) {
            x[i] = 6 * random.nextFloat() - 3;
        }
        return x;
    }
}
