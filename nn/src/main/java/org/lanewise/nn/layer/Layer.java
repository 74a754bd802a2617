package org.lanewise.nn.layer;

import java.util.List;

/** One layer of a network, as a value: a function of the rows of its inputs, checked when it is made. */
public sealed interface Layer
        permits ActivationLayer,
                ActivityPenaltyLayer,
                AddLayer,
                BatchNormLayer,
                ConcatenateLayer,
                DenseLayer,
                DropoutLayer,
                FourierLayer,
                LayerNormLayer,
                NoiseLayer,
                PolynomialLayer,
                PReluLayer {
    /**
     * Values per output row.
     *
     * @param inputs values per row of each input
     * @throws IllegalArgumentException if the layer does not take such inputs, with the reason
     */
    int outputs(List<Integer> inputs);

    /**
     * What it learns or keeps, in the order in which it is stored.
     *
     * @param inputs values per input row
     */
    default List<ParameterShape> parameters(int inputs) {
        return List.of();
    }

    /** Whether it joins two or more inputs; other layers have exactly one. */
    default boolean joins() {
        return false;
    }

    /** Whether it does anything in training only; it must then be followed by another layer. */
    default boolean isForTrainingOnly() {
        return false;
    }

    /** The layer as one short text, for example {@code dense 512 relu}. */
    String text();
}
