package org.lanewise.bench.onnx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lanewise.digits.Digits;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.data.Scaling;
import org.lanewise.nn.data.Split;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.onnx.OnnxFile;

/** Networks trained here and exported give in ONNX Runtime what they give here. */
class OnnxAgreementTest {
    /** Relative to the row's largest output: what errors of float arithmetic scale with. */
    private static final double BOUND = 1e-5;

    private static final int ROWS = 64;

    @Test
    void digits() throws OrtException {
        Split digits = Digits.split();
        Network network = Network.input(784)
                .dense(128, Activation.RELU)
                .dropout(0.2f)
                .dense(128, Activation.RELU)
                .dense(10)
                .build();
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(0.05f, 0.9f))
                .withEpochs(2)
                .withBatch(64)
                .withSeed(1);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        trainer.train(digits.train(), digits.test(), report -> {});
        float[] pixels = Digits.rawTest().features();
        for (Output output : Output.values()) {
            Model model = new Model(network, trainer.parameters(), digits.scaling(), output);
            requireAgreement("digits " + output, model, pixels, pixels.length / 784);
        }
    }

    @Test
    void everyOperator() throws IOException, OrtException {
        try (InputStream in = OnnxAgreementTest.class.getResourceAsStream("/org/lanewise/onnx/networks.txt")) {
            String texts = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String text : texts.lines().toList()) {
                requireAgreement(
                        text,
                        trained(Network.parse(text)),
                        random(ROWS * Network.parse(text).inputs(), 2),
                        ROWS);
            }
        }
    }

    private static Model trained(Network network) {
        int rows = 256;
        int inputs = network.inputs();
        Dataset data = Dataset.regression(
                random(rows * inputs, 1), inputs, random(rows * network.outputs(), 3), network.outputs());
        TrainingSettings settings = TrainingSettings.of(Loss.squaredError(), Optimizer.adam(0.01f))
                .withEpochs(3)
                .withBatch(32)
                .withSeed(1);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        trainer.train(data, data, report -> {});
        Scaling scaling = Scaling.standardising(data);
        return new Model(network, trainer.parameters(), scaling, Output.IDENTITY);
    }

    private static float[] random(int count, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = 6 * random.nextFloat() - 3;
        }
        return values;
    }

    private static void requireAgreement(String what, Model model, float[] x, int rows) throws OrtException {
        int outputs = model.network().outputs();
        float[] ours = new float[rows * outputs];
        new Predictor(model).predict(x, 0, rows, ours, 0, new Predictor.Scratch());
        float[] theirs = run(OnnxFile.bytes(model, 0), x, rows, model.network().inputs());
        double worst = 0;
        for (int i = 0; i < rows; i++) {
            double largest = 0;
            for (int j = i * outputs; j < (i + 1) * outputs; j++) {
                largest = Math.max(largest, Math.abs(theirs[j]));
            }
            for (int j = i * outputs; j < (i + 1) * outputs; j++) {
                double difference = Math.abs(ours[j] - (double) theirs[j]);
                worst = Math.max(worst, difference == 0 ? 0 : difference / largest);
            }
        }
        assertTrue(worst <= BOUND, what + ": " + worst);
    }

    private static float[] run(byte[] file, float[] x, int rows, int columns) throws OrtException {
        OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
        try (OrtSession session = environment.createSession(file, new OrtSession.SessionOptions());
                OnnxTensor input =
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(x), new long[] {rows, columns});
                OrtSession.Result result = session.run(Map.of("input", input))) {
            FloatBuffer output = ((OnnxTensor) result.get(0)).getFloatBuffer();
            float[] y = new float[output.remaining()];
            output.get(y);
            return y;
        }
    }
}
