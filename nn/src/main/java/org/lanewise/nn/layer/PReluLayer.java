package org.lanewise.nn.layer;

import java.util.List;

/**
 * ReLU with a learned slope alpha below 0 for each unit: z = x where x &gt; 0, else alpha x (He et al., ICCV 2015).
 *
 * @param start alpha's initial value; the paper's is 0.25
 */
public record PReluLayer(float start) implements Layer {
    /** Checks the layer. */
    public PReluLayer {
        if (!Float.isFinite(start)) {
            throw new IllegalArgumentException("start = " + start + ", but must be finite");
        }
    }

    @Override
    public int outputs(List<Integer> inputs) {
        return inputs.get(0);
    }

    @Override
    public List<ParameterShape> parameters(int inputs) {
        // Exempt from penalties: decay would pull it to ReLU (the paper says so).
        return List.of(ParameterShape.vector("weight", ParameterShape.Role.FREE, inputs, start));
    }

    @Override
    public String text() {
        return "prelu " + start;
    }
}
