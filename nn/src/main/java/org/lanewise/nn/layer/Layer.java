package org.lanewise.nn.layer;

/** One layer of a network: a function of a row of values, checked when it is made. */
public sealed interface Layer permits DenseLayer, DropoutLayer {
    /**
     * Values per output row.
     *
     * @param inputs values per input row
     */
    int outputs(int inputs);

    /**
     * Weights and biases.
     *
     * @param inputs values per input row
     */
    long parameterCount(int inputs);

    /** The layer as one short text, for example {@code dense 512 relu}. */
    String text();
}
