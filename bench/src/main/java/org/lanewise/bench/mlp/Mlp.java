package org.lanewise.bench.mlp;

/** One implementation of a {@link MlpProblem}, ready to run: buffers made, weights where it wants them. */
public interface Mlp extends AutoCloseable {
    /** Computes the outputs of the batch. */
    void run();

    /** The outputs of the last run, rows x outputs. */
    float[] outputs();

    @Override
    void close();
}
