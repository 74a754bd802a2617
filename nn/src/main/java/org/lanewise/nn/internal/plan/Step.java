package org.lanewise.nn.internal.plan;

import java.util.List;

/** One fused step of a plan: one or a few kernel calls. Immutable; everything that changes is in the pass. */
public interface Step {
    /** Computes it for the pass's rows. */
    void run(Pass pass);

    /** What it reads and writes; alive from the first step that names a buffer to the last. */
    List<Buffer> buffers();

    /** What it computes, for {@code explain}: layer, kernel and shape. */
    String text();

    /** Multiplications and additions, an fma being two; functions of one element count as one. */
    long flops(int rows);

    /** Parameters and gradients that it reads and writes, in floats. */
    default long parameters() {
        return 0;
    }

    /** Bytes read and written, each buffer once. */
    default long bytes(int rows) {
        long floats = parameters();
        for (Buffer buffer : buffers()) {
            floats += buffer.length(rows);
        }
        return Float.BYTES * floats;
    }
}
