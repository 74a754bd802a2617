package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.elementwise.function.ScalarExpShifted;
import org.lanewise.kernels.internal.elementwise.function.VectorExpShifted;

/** The hand-over of a row's exponentials and their sum, together. */
final class RowHandOver extends SpanHandOver {
    private static final RowHandOver ROW = new RowHandOver();

    private final float[] lanes = new float[RowKernels.LANES];

    private RowHandOver() {}

    /** Whether the vector kernels are to be taken. */
    static boolean isReady() {
        return Isa.VECTOR && ROW.ready();
    }

    @Override
    protected void vector() {
        VectorExpShifted.run(1, x(), 0, y(), 0, LENGTH);
        VectorSpans.addToLanes(y(), 0, LENGTH / RowKernels.LANES * RowKernels.LANES, lanes);
    }

    @Override
    protected void scalar() {
        ScalarExpShifted.run(1, x(), 0, y(), 0, LENGTH);
        RowKernels.addToLanes(y(), 0, 0, LENGTH, lanes);
    }
}
