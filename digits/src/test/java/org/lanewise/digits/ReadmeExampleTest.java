package org.lanewise.digits;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Predictor;
import org.lanewise.nn.Trainer;
import org.lanewise.nn.TrainingSettings;
import org.lanewise.nn.data.Split;
import org.lanewise.nn.io.ModelFile;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;

/** The library example of README.md runs, and stands there as it stands here. */
class ReadmeExampleTest {
    @Test
    void learnsTheDigits(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("digits.safetensors");
        // begin
        Split digits = Digits.split();
        Network network = Network.input(784)
                .dense(64, Activation.RELU)
                .dropout(0.1f)
                .dense(10)
                .build();
        TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(0.05f, 0.9f))
                .withEpochs(3)
                .withBatch(64)
                .withSchedule(Schedule.cosine())
                .withSeed(1);
        Trainer trainer = new Trainer(network, settings, Parallelism.sequential());
        trainer.train(digits.train(), digits.test(), report -> System.out.println(report));
        ModelFile.write(file, new Model(network, trainer.parameters(), digits.scaling(), Output.SOFTMAX));

        Predictor predictor = new Predictor(ModelFile.read(file));
        float[] probabilities = new float[10];
        predictor.predict(Digits.rawTest().features(), 0, 1, probabilities, 0, new Predictor.Scratch());
        // end
        assertTrue(trainer.evaluate(digits.test()).accuracy() > 0.9);
        float sum = 0;
        for (float p : probabilities) {
            sum += p;
        }
        assertTrue(Math.abs(sum - 1) < 1e-6, "ten probabilities, each rounded to 2^-24");
    }

    @Test
    void standsInTheReadme() throws IOException {
        Path source = Path.of("src/test/java/org/lanewise/digits/ReadmeExampleTest.java");
        List<String> lines =
                Files.readAllLines(source).stream().map(String::strip).toList();
        String readme = Files.readString(Path.of("../README.md"));
        for (String line : lines.subList(lines.indexOf("// begin") + 1, lines.indexOf("// end"))) {
            assertTrue(readme.contains(line), () -> "README.md lacks: " + line);
        }
    }
}
