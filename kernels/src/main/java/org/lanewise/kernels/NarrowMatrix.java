package org.lanewise.kernels;

import org.lanewise.kernels.internal.Checks;
import org.lanewise.kernels.internal.narrow.NarrowPanels;

/**
 * Weights of a {@link Dense} layer in a half or a quarter of their memory, for inference; arithmetic is in floats. A layer with a
 * few rows of input is bound by the reading of its weights, so this is also faster. Immutable and safe to share between threads.
 *
 * <p>Results are the bits that {@link Dense} gives for the weights {@link #weight}, whatever the machine.
 */
public final class NarrowMatrix {
    private final NarrowPanels panels;

    private NarrowMatrix(NarrowPanels panels) {
        this.panels = panels;
    }

    /**
     * Rounds and packs weights.
     *
     * @param type what is kept of a weight
     * @param inputs values per input row
     * @param outputs units
     * @param w outputs x inputs, contiguous; at most 2^126 in size if the type is INT8
     * @param wOffset index of its first element
     * @throws IllegalArgumentException if w does not fit its array, has an element that is too large or NaN though the
     *     type is INT8, or would need more than 2^31 packed elements
     */
    public static NarrowMatrix pack(NarrowType type, int inputs, int outputs, float[] w, int wOffset) {
        Checks.notNull("type", type);
        Checks.notNegative("inputs", inputs);
        Checks.notNegative("outputs", outputs);
        Checks.matrix("w", w, wOffset, outputs, inputs, Math.max(1, inputs));
        return new NarrowMatrix(NarrowPanels.pack(type, inputs, outputs, w, wOffset));
    }

    /** What is kept of a weight. */
    public NarrowType type() {
        return panels.type();
    }

    /** Values per input row. */
    public int inputs() {
        return panels.inputs();
    }

    /** Units. */
    public int outputs() {
        return panels.outputs();
    }

    /** Memory held, in bytes. */
    public long bytes() {
        return panels.bytes();
    }

    /**
     * The weight that is computed with.
     *
     * @param output the unit
     * @param input the value of the row
     */
    public float weight(int output, int input) {
        Checks.index("output", output, outputs());
        Checks.index("input", input, inputs());
        return panels.weight(output, input);
    }

    NarrowPanels panels() {
        return panels;
    }
}
