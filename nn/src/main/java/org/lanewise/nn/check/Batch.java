package org.lanewise.nn.check;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.loss.Loss;

/** What a gradient is taken of: a loss, rows with their targets, and what decides dropout and noise. */
public final class Batch {
    private final Loss loss;
    private final int rows;
    private final float[] x;
    private final int @Nullable [] classes;
    private final float @Nullable [] targets;
    private final long seed;
    private final long step;

    private Batch(
            Loss loss,
            int rows,
            float[] x,
            int @Nullable [] classes,
            float @Nullable [] targets,
            long seed,
            long step) {
        if (rows < 1) {
            throw new IllegalArgumentException("rows = " + rows + ", but must be at least 1");
        }
        this.loss = loss;
        this.rows = rows;
        this.x = x.clone();
        this.classes = classes;
        this.targets = targets;
        this.seed = seed;
        this.step = step;
    }

    /**
     * Rows with a class each.
     *
     * @param loss one that wants classes
     * @param rows at least 1
     * @param x rows x inputs
     * @param classes one per row
     * @param seed with the step it decides dropout and noise, the same for every evaluation
     * @param step the training step
     */
    public static Batch ofClasses(Loss loss, int rows, float[] x, int[] classes, long seed, long step) {
        if (!loss.wantsClasses()) {
            throw new IllegalArgumentException("loss = " + loss + " wants target values, but classes were given");
        }
        require("classes", classes.length, rows, 1);
        return new Batch(loss, rows, x, classes.clone(), null, seed, step);
    }

    /**
     * Rows with as many target values as the network has outputs.
     *
     * @param loss one that wants values
     * @param rows at least 1
     * @param x rows x inputs
     * @param targets rows x outputs
     * @param seed with the step it decides dropout and noise, the same for every evaluation
     * @param step the training step
     */
    public static Batch ofValues(Loss loss, int rows, float[] x, float[] targets, long seed, long step) {
        if (loss.wantsClasses()) {
            throw new IllegalArgumentException("loss = " + loss + " wants target classes, but values were given");
        }
        return new Batch(loss, rows, x, null, targets.clone(), seed, step);
    }

    private static void require(String name, int length, int rows, int columns) {
        if (length != (long) rows * columns) {
            throw new IllegalArgumentException(
                    name + " has " + length + " elements, but " + rows + " rows have " + (long) rows * columns);
        }
    }

    void requireFit(Network network) {
        require("x", x.length, rows, network.inputs());
        if (targets != null) {
            require("targets", targets.length, rows, network.outputs());
        }
    }

    Loss loss() {
        return loss;
    }

    int rows() {
        return rows;
    }

    float[] x() {
        return x;
    }

    long seed() {
        return seed;
    }

    long step() {
        return step;
    }

    int classOf(int row) {
        return Objects.requireNonNull(classes)[row];
    }

    float target(int i) {
        return Objects.requireNonNull(targets)[i];
    }

    /** Forward and backward through a training plan; the loss. */
    double run(Plan plan, Parameters parameters, Parameters gradient) {
        plan.forward(parameters, x, 0, rows, seed, step);
        int[] own = classes;
        return own != null
                ? plan.backward(own, 0, gradient)
                : plan.backward(Objects.requireNonNull(targets), 0, gradient);
    }
}
