package org.lanewise.nn.layer;

import java.util.List;

/** The sum of its inputs, which have the same width: the end of an identity skip connection. */
public record AddLayer() implements Layer {
    @Override
    public int outputs(List<Integer> inputs) {
        for (int width : inputs) {
            if (width != inputs.get(0)) {
                throw new IllegalArgumentException("adds rows of " + inputs + " values, but all must have the same");
            }
        }
        return inputs.get(0);
    }

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public String text() {
        return "add";
    }
}
