package org.lanewise.kernels;

import org.lanewise.kernels.internal.elementwise.RowKernels;
import org.lanewise.kernels.internal.gemm.GemmProblem;

/**
 * Caller-owned scratch memory. It grows to what the largest call so far needed and is then reused, so that a repeated
 * call allocates nothing. Not safe for use by two threads at once; one call may spread over a {@link Parallelism}.
 */
public final class Workspace {
    private final GemmProblem problem = new GemmProblem();
    private final float[] lanes = new float[RowKernels.LANES];

    /** An empty workspace; the first call of a shape fills it. */
    public Workspace() {}

    /** The scratch memory held, in bytes. */
    public long bytes() {
        return 4L * lanes.length + problem.scratchBytes();
    }

    GemmProblem problem() {
        return problem;
    }

    /** The 16 virtual lanes of a reduction. */
    float[] lanes() {
        return lanes;
    }
}
