package org.lanewise.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.data.Dataset;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;

class CheckpointTest {
    private static final Network NETWORK = Network.input(6)
            .dense(9, Activation.RELU)
            .dropout(0.2f)
            .batchNorm()
            .dense(3)
            .build();

    private static final Dataset DATA = Dataset.of(
            PlainNetwork.randomRows(40, 6),
            6,
            Arrays.stream(new int[40]).map(i -> 2).toArray(),
            3);

    @TempDir
    private Path folder = Path.of("");

    private static TrainingSettings settings() {
        return TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.adam(0.01f))
                .withEpochs(8)
                .withBatch(16)
                .withSchedule(Schedule.warmUp(2, Schedule.plateau(1, 0.5)))
                .withEarlyStopping(new EarlyStopping(7, 0.001));
    }

    private static Trainer trainer(TrainingSettings settings) {
        return new Trainer(NETWORK, settings, Parallelism.sequential());
    }

    /** Saves after the third epoch, on the way through all of them. */
    private History train(Trainer trainer, Path file) {
        return trainer.train(DATA, report -> {
            if (report.epoch() == 3) {
                save(trainer, file);
            }
        });
    }

    private static void save(Trainer trainer, Path file) {
        try {
            trainer.save(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aResumedTrainingEndsInTheSameBits() throws IOException {
        Path file = folder.resolve("checkpoint");
        Trainer whole = trainer(settings());
        History history = train(whole, file);
        Trainer resumed = trainer(settings());
        resumed.resume(file);
        History rest = resumed.train(DATA, report -> assertTrue(report.epoch() > 3));
        assertEquals(whole.parameters().sha256(), resumed.parameters().sha256());
        assertEquals(history.reports().size(), rest.reports().size());
        for (int i = 0; i < rest.reports().size(); i++) {
            assertEquals(history.reports().get(i).loss(), rest.reports().get(i).loss());
            assertEquals(history.reports().get(i).rate(), rest.reports().get(i).rate());
        }
    }

    @Test
    void aSecondResumeFromAResumedOne() throws IOException {
        Path file = folder.resolve("checkpoint");
        Trainer whole = trainer(settings());
        train(whole, file);
        Trainer resumed = trainer(settings());
        resumed.resume(file);
        Path second = folder.resolve("second");
        save(resumed, second);
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(second));
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() throws IOException {
        Path file = folder.resolve("checkpoint");
        train(trainer(settings()), file);
        Trainer other = trainer(settings().withSeed(2));
        float[] before = other.parameters().values().clone();
        assertRefused("another training: its settings", () -> other.resume(file));
        Trainer wide = new Trainer(Network.input(6).dense(3).build(), settings(), Parallelism.sequential());
        assertRefused("another training: its network", () -> wide.resume(file));
        byte[] bytes = Files.readAllBytes(file);
        Trainer same = trainer(settings());
        float[] start = same.parameters().values().clone();
        for (int length : new int[] {0, 7, 100, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertRefused("", () -> same.resume(file));
        }
        for (int flipped = bytes.length - 1; flipped > bytes.length - 400; flipped -= 37) {
            byte[] damaged = bytes.clone();
            damaged[flipped] ^= 4;
            Files.write(file, damaged);
            assertRefused("is damaged", () -> same.resume(file));
        }
        assertArrayEquals(before, other.parameters().values());
        assertArrayEquals(start, same.parameters().values());
        assertRefused("does not exist", () -> same.resume(folder.resolve("nowhere")));
    }

    private interface Resume {
        void run() throws IOException;
    }

    private static void assertRefused(String part, Resume resume) {
        String message = String.valueOf(
                assertThrows(ModelFormatException.class, resume::run).getMessage());
        assertTrue(message.contains(part), message);
    }
}
