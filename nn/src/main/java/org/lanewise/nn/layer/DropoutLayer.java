package org.lanewise.nn.layer;

import java.util.List;
import org.lanewise.kernels.Dropout;

/**
 * Dropout in training (Srivastava et al., JMLR 15, 2014). What keeps the expected output the same in inference is one of two
 * scalings: kept values are divided by 1 - dropRate in training and inference does nothing (inverted dropout, the usual one),
 * or they stay what they are and inference multiplies all values by 1 - dropRate (as first published).
 *
 * @param dropRate the probability that a value becomes 0, in [0, 1)
 * @param isUnscaled whether training leaves kept values as they are
 */
public record DropoutLayer(float dropRate, boolean isUnscaled) implements Layer {
    static final String UNSCALED = "unscaled";

    /** Checks the layer. */
    public DropoutLayer {
        Dropout.of(dropRate);
    }

    /** Inverted dropout. */
    public DropoutLayer(float dropRate) {
        this(dropRate, false);
    }

    /** Dropout that is scaled in inference. */
    public static DropoutLayer unscaled(float dropRate) {
        return new DropoutLayer(dropRate, true);
    }

    /** The kernel's form. */
    public Dropout dropout() {
        return isUnscaled ? Dropout.unscaled(dropRate) : Dropout.of(dropRate);
    }

    @Override
    public int outputs(List<Integer> inputs) {
        return inputs.get(0);
    }

    @Override
    public boolean isForTrainingOnly() {
        return !isUnscaled;
    }

    @Override
    public String text() {
        return "dropout " + dropRate + (isUnscaled ? " " + UNSCALED : "");
    }
}
