package org.lanewise.nn;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.loss.Loss;
import org.lanewise.nn.optimizer.Optimizer;
import org.lanewise.nn.optimizer.Schedule;
import org.lanewise.nn.regularizer.Regularization;

/**
 * How to train. Immutable; {@link #of} has the defaults, each {@code with} gives a copy with one part changed:
 *
 * <pre>{@code
 * TrainingSettings settings = TrainingSettings.of(Loss.softmaxCrossEntropy(), Optimizer.momentum(0.05f, 0.9f))
 *         .withEpochs(20)
 *         .withSchedule(Schedule.cosine());
 * }</pre>
 *
 * @param loss what becomes small
 * @param optimizer how parameters follow its gradient
 * @param epochs passes over the training set, at least 1
 * @param batch samples per step, at least 1; the last step of an epoch takes what is left
 * @param schedule how the learning rate changes
 * @param regularization what keeps weights small
 * @param layerRates factors of the learning rate for layers by name or number; the others have 1
 * @param clipNorm the largest Euclidean norm of the whole gradient, longer ones are scaled to it; 0 for any
 * @param earlyStopping when to end before the last epoch; null for never
 * @param order in which samples are taken
 * @param seed decides the initial parameters, the order of the samples, dropout and noise
 */
public record TrainingSettings(
        Loss loss,
        Optimizer optimizer,
        int epochs,
        int batch,
        Schedule schedule,
        Regularization regularization,
        Map<String, Float> layerRates,
        float clipNorm,
        @Nullable EarlyStopping earlyStopping,
        Order order,
        long seed) {
    /** How the samples of an epoch are ordered. */
    public enum Order {
        /** At random, a function of the seed and the epoch. */
        SHUFFLED,
        /** As they are in the data. */
        AS_GIVEN
    }

    /** Checks the settings. */
    public TrainingSettings {
        Objects.requireNonNull(loss, "loss");
        Objects.requireNonNull(optimizer, "optimizer");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(regularization, "regularization");
        Objects.requireNonNull(order, "order");
        requirePositive("epochs", epochs);
        requirePositive("batch", batch);
        layerRates = Map.copyOf(layerRates);
        layerRates.forEach((layer, factor) -> {
            if (!(factor >= 0 && factor < Float.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException(
                        "factor of layer '" + layer + "' = " + factor + ", but must be finite and not negative");
            }
        });
        if (!(clipNorm >= 0 && clipNorm < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("clipNorm = " + clipNorm + ", but must be finite and not negative");
        }
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be at least 1");
        }
    }

    /** 10 epochs of batches of 32 at a constant rate, shuffled, with seed 1 and nothing else. */
    public static TrainingSettings of(Loss loss, Optimizer optimizer) {
        return new TrainingSettings(
                loss,
                optimizer,
                10,
                32,
                Schedule.constant(),
                Regularization.NONE,
                Map.of(),
                0,
                null,
                Order.SHUFFLED,
                1);
    }

    /** With another loss. */
    public TrainingSettings withLoss(Loss other) {
        return new TrainingSettings(
                other,
                optimizer,
                epochs,
                batch,
                schedule,
                regularization,
                layerRates,
                clipNorm,
                earlyStopping,
                order,
                seed);
    }

    /** With another optimizer. */
    public TrainingSettings withOptimizer(Optimizer other) {
        return new TrainingSettings(
                loss, other, epochs, batch, schedule, regularization, layerRates, clipNorm, earlyStopping, order, seed);
    }

    /** With as many epochs. */
    public TrainingSettings withEpochs(int count) {
        return new TrainingSettings(
                loss,
                optimizer,
                count,
                batch,
                schedule,
                regularization,
                layerRates,
                clipNorm,
                earlyStopping,
                order,
                seed);
    }

    /** With as many samples per step. */
    public TrainingSettings withBatch(int samples) {
        return new TrainingSettings(
                loss,
                optimizer,
                epochs,
                samples,
                schedule,
                regularization,
                layerRates,
                clipNorm,
                earlyStopping,
                order,
                seed);
    }

    /** With another schedule. */
    public TrainingSettings withSchedule(Schedule other) {
        return new TrainingSettings(
                loss,
                optimizer,
                epochs,
                batch,
                other,
                regularization,
                layerRates,
                clipNorm,
                earlyStopping,
                order,
                seed);
    }

    /** With another regularization. */
    public TrainingSettings withRegularization(Regularization other) {
        return new TrainingSettings(
                loss, optimizer, epochs, batch, schedule, other, layerRates, clipNorm, earlyStopping, order, seed);
    }

    /** With a factor of the learning rate for one layer, by its name or number. */
    public TrainingSettings withLayerRate(String layer, float factor) {
        Map<String, Float> rates = new TreeMap<>(layerRates);
        rates.put(layer, factor);
        return new TrainingSettings(
                loss, optimizer, epochs, batch, schedule, regularization, rates, clipNorm, earlyStopping, order, seed);
    }

    /** With clipping at that norm; 0 for none. */
    public TrainingSettings withClipNorm(float norm) {
        return new TrainingSettings(
                loss, optimizer, epochs, batch, schedule, regularization, layerRates, norm, earlyStopping, order, seed);
    }

    /** With early stopping. */
    public TrainingSettings withEarlyStopping(EarlyStopping stopping) {
        return new TrainingSettings(
                loss, optimizer, epochs, batch, schedule, regularization, layerRates, clipNorm, stopping, order, seed);
    }

    /** With another order of samples. */
    public TrainingSettings withOrder(Order other) {
        return new TrainingSettings(
                loss,
                optimizer,
                epochs,
                batch,
                schedule,
                regularization,
                layerRates,
                clipNorm,
                earlyStopping,
                other,
                seed);
    }

    /** With another seed. */
    public TrainingSettings withSeed(long number) {
        return new TrainingSettings(
                loss,
                optimizer,
                epochs,
                batch,
                schedule,
                regularization,
                layerRates,
                clipNorm,
                earlyStopping,
                order,
                number);
    }

    /** The settings as one line, the same for equal settings. */
    @Override
    public String toString() {
        return loss + ", " + optimizer + ", epochs " + epochs + ", batch " + batch + ", " + schedule + ", "
                + regularization + ", layer rates " + new TreeMap<>(layerRates) + ", clip norm " + clipNorm + ", "
                + earlyStopping + ", " + order + ", seed " + seed;
    }
}
