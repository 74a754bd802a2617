package org.lanewise.kernels;

import org.jspecify.annotations.Nullable;
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
    // What not every call needs comes with the first that does: a fresh JVM loads fewer classes before its first
    // result.
    private final FloatProblem problem = new FloatProblem();
    private @Nullable DoubleProblem doubleProblem;
    private @Nullable FloatCopies copies;
    private @Nullable DoubleCopies doubleCopies;
    private @Nullable FloatBatch batch;
    private @Nullable DoubleBatch doubleBatch;
    private @Nullable NarrowProblem narrow;
    private final LayerEpilogue epilogue = new LayerEpilogue();
    private @Nullable GramEpilogue gram;
    private final float[] lanes = new float[RowKernels.LANES];
    private final float[] block = new float[RowKernels.BLOCK];
    private final float[] norm = new float[BatchNormKernels.SCRATCH];

    /** An empty workspace; the first call of a shape fills it. */
    public Workspace() {}

    /** The scratch memory held, in bytes. */
    public long bytes() {
        return 4L * (lanes.length + block.length + norm.length)
                + problem.scratchBytes()
                + (doubleProblem == null ? 0 : doubleProblem.scratchBytes())
                + (copies == null ? 0 : copies.bytes())
                + (doubleCopies == null ? 0 : doubleCopies.bytes())
                + (batch == null ? 0 : batch.scratchBytes())
                + (doubleBatch == null ? 0 : doubleBatch.scratchBytes())
                + (narrow == null ? 0 : narrow.scratchBytes());
    }

    FloatProblem problem() {
        return problem;
    }

    DoubleProblem doubleProblem() {
        DoubleProblem known = doubleProblem;
        if (known == null) {
            known = new DoubleProblem();
            doubleProblem = known;
        }
        return known;
    }

    /** Scaled or gathered operands of {@link Blas}. */
    FloatCopies copies() {
        FloatCopies known = copies;
        if (known == null) {
            known = new FloatCopies();
            copies = known;
        }
        return known;
    }

    DoubleCopies doubleCopies() {
        DoubleCopies known = doubleCopies;
        if (known == null) {
            known = new DoubleCopies();
            doubleCopies = known;
        }
        return known;
    }

    FloatBatch batch() {
        FloatBatch known = batch;
        if (known == null) {
            known = new FloatBatch();
            batch = known;
        }
        return known;
    }

    DoubleBatch doubleBatch() {
        DoubleBatch known = doubleBatch;
        if (known == null) {
            known = new DoubleBatch();
            doubleBatch = known;
        }
        return known;
    }

    /** A layer with narrow weights. */
    NarrowProblem narrow() {
        NarrowProblem known = narrow;
        if (known == null) {
            known = new NarrowProblem();
            narrow = known;
        }
        return known;
    }

    LayerEpilogue epilogue() {
        return epilogue;
    }

    GramEpilogue gram() {
        GramEpilogue known = gram;
        if (known == null) {
            known = new GramEpilogue();
            gram = known;
        }
        return known;
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
