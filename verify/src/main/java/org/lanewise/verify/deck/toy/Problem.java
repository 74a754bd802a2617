package org.lanewise.verify.deck.toy;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Parallelism;
import org.lanewise.nn.Network;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Plan;
import org.lanewise.nn.check.Batch;
import org.lanewise.nn.loss.Loss;

/** Rows with a target each: a class, or as many values as the network has outputs. */
public final class Problem {
    private final int rows;
    private final float[] x;
    private final int @Nullable [] classes;
    private final float @Nullable [] values;

    private Problem(int rows, float[] x, int @Nullable [] classes, float @Nullable [] values) {
        this.rows = rows;
        this.x = x;
        this.classes = classes;
        this.values = values;
    }

    /** Rows with a class each. */
    public static Problem ofClasses(float[] x, int[] classes) {
        return new Problem(classes.length, x, classes, null);
    }

    /** Rows with values. */
    public static Problem ofValues(int rows, float[] x, float[] values) {
        return new Problem(rows, x, null, values);
    }

    /** Rows. */
    public int rows() {
        return rows;
    }

    /** The rows, one after the other. */
    public float[] x() {
        return x;
    }

    /** The class of a row. */
    public int classOf(int row) {
        return Objects.requireNonNull(classes)[row];
    }

    /** The targets' values. */
    public float[] values() {
        return Objects.requireNonNull(values);
    }

    /** The loss of the plan's last pass, over all rows, and its gradient. */
    double backward(Plan plan, Parameters gradient) {
        int[] own = classes;
        return own != null ? plan.backward(own, 0, gradient) : plan.backward(values(), 0, gradient);
    }

    /** All rows, for gradient checks. */
    public Batch batch(Loss loss) {
        int[] own = classes;
        return own != null ? Batch.ofClasses(loss, rows, x, own, 0, 0) : Batch.ofValues(loss, rows, x, values(), 0, 0);
    }

    /** A network's outputs for rows x. */
    public static float[] outputs(Network network, Parameters parameters, float[] x) {
        int rows = x.length / network.inputs();
        Plan plan = Plan.inference(network, rows, Parallelism.sequential());
        plan.forward(parameters, x, 0, rows);
        float[] y = new float[rows * network.outputs()];
        plan.outputs(y, 0);
        return y;
    }
}
