package org.lanewise.nn.layer;

import java.util.List;

/** The rows of its inputs, one behind the other. */
public record ConcatenateLayer() implements Layer {
    @Override
    public int outputs(List<Integer> inputs) {
        long sum = inputs.stream().mapToLong(Integer::longValue).sum();
        if (sum > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("joins rows of " + inputs + " values: " + sum + " are too many");
        }
        return (int) sum;
    }

    @Override
    public boolean joins() {
        return true;
    }

    @Override
    public String text() {
        return "concatenate";
    }
}
