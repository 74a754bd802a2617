package org.lanewise.nn.layer;

import java.util.List;

/**
 * Passes its input z on and adds l1 sum |z| + l2 sum z^2 to the loss, summed or averaged over the rows as the loss is.
 *
 * @param l1 finite and not negative
 * @param l2 finite and not negative
 */
public record ActivityPenaltyLayer(float l1, float l2) implements Layer {
    /** Checks the layer. */
    public ActivityPenaltyLayer {
        require("l1", l1);
        require("l2", l2);
    }

    private static void require(String name, float value) {
        if (!(value >= 0 && value < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " = " + value + ", but must be finite and not negative");
        }
    }

    @Override
    public int outputs(List<Integer> inputs) {
        return inputs.get(0);
    }

    @Override
    public boolean isForTrainingOnly() {
        return true;
    }

    @Override
    public String text() {
        return "activity-penalty " + l1 + " " + l2;
    }
}
