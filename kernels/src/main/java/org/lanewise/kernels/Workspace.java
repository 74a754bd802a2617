package org.lanewise.kernels;

import org.lanewise.kernels.internal.blas.f32.FloatCopies;
import org.lanewise.kernels.internal.blas.f64.DoubleCopies;
import org.lanewise.kernels.internal.elementwise.GramEpilogue;
import org.lanewise.kernels.internal.elementwise.LayerEpilogue;
import org.lanewise.kernels.internal.elementwise.RowKernels;
import org.lanewise.kernels.internal.gemm.f32.FloatBatch;
import org.lanewise.kernels.internal.gemm.f32.FloatProblem;
import org.lanewise.kernels.internal.gemm.f64.DoubleBatch;
import org.lanewise.kernels.internal.gemm.f64.DoubleProblem;
import org.lanewise.kernels.internal.narrow.NarrowProblem;
import org.lanewise.kernels.internal.norm.BatchNormKernels;

/**
 * Caller-owned scratch memory. It grows to what the largest call so far needed and is then reused, so that a repeated
 * call allocates nothing. Not safe for use by two threads at once; one call may spread over a {@link Parallelism}.
 */
public final class Workspace {
    private final FloatProblem problem = new FloatProblem();
    private final DoubleProblem doubleProblem = new DoubleProblem();
    private final FloatCopies copies = new FloatCopies();
    private final DoubleCopies doubleCopies = new DoubleCopies();
    private final FloatBatch batch = new FloatBatch();
    private final DoubleBatch doubleBatch = new DoubleBatch();
    private final NarrowProblem narrow = new NarrowProblem();
    private final LayerEpilogue epilogue = new LayerEpilogue();
    private final GramEpilogue gram = new GramEpilogue();
    private final float[] lanes = new float[RowKernels.LANES];
    private final float[] block = new float[RowKernels.BLOCK];
    private final float[] norm = new float[BatchNormKernels.SCRATCH];

    /** An empty workspace; the first call of a shape fills it. */
    public Workspace() {}

    /** The scratch memory held, in bytes. */
    public long bytes() {
        return 4L * (lanes.length + block.length + norm.length)
                + problem.scratchBytes()
                + doubleProblem.scratchBytes()
                + copies.bytes()
                + doubleCopies.bytes()
                + batch.scratchBytes()
                + doubleBatch.scratchBytes()
                + narrow.scratchBytes();
    }

    FloatProblem problem() {
        return problem;
    }

    DoubleProblem doubleProblem() {
        return doubleProblem;
    }

    /** Scaled or gathered operands of {@link Blas}. */
    FloatCopies copies() {
        return copies;
    }

    DoubleCopies doubleCopies() {
        return doubleCopies;
    }

    FloatBatch batch() {
        return batch;
    }

    DoubleBatch doubleBatch() {
        return doubleBatch;
    }

    /** A layer with narrow weights. */
    NarrowProblem narrow() {
        return narrow;
    }

    LayerEpilogue epilogue() {
        return epilogue;
    }

    GramEpilogue gram() {
        return gram;
    }

    /** The 16 virtual lanes of a reduction. */
    float[] lanes() {
        return lanes;
    }

    /** A piece of a row between two kernels. */
    float[] block() {
        return block;
    }

    /** What batch normalisation knows of its columns. */
    float[] norm() {
        return norm;
    }
}
