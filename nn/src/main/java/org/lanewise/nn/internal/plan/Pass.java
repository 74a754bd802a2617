package org.lanewise.nn.internal.plan;

import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

/** What the steps of a plan share during one pass of one thread; reused, so that a pass allocates nothing. */
public final class Pass {
    /** Who works. */
    public final Parallelism parallelism;

    /** Scratch of the kernels. */
    public final Workspace workspace = new Workspace();

    /** The plan's buffers. */
    public float[] arena = new float[0];

    /** The network's input, rows x inputs. */
    public float[] input = new float[0];

    /** Index of its first element. */
    public int inputOffset;

    /** A predictor's own copy of the input, scaled. */
    public float[] scaled = new float[0];

    /** The network's parameters. */
    public float[] parameters = new float[0];

    /** Their gradient. */
    public float[] gradient = new float[0];

    /** Rows of the batch. */
    public int rows;

    /** With the step and a layer's number it decides what is drawn. */
    public long seed;

    /** The training step. */
    public long step;

    /** What the sum over the rows is multiplied by in the loss. */
    public float scale;

    /** The sum over the rows of what layers add to the loss. */
    public double penalty;

    /** Without buffers yet. */
    public Pass(Parallelism parallelism) {
        this.parallelism = parallelism;
    }
}
