package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.internal.Isa;

/** The hand-over of the loops of {@link VectorSpans} that work element by element, together: each is a few operations. */
final class PlainHandOver extends SpanHandOver {
    private static final PlainHandOver PLAIN = new PlainHandOver();

    private PlainHandOver() {}

    /** Whether the vector kernels are to be taken. */
    static boolean isReady() {
        return Isa.VECTOR && PLAIN.ready();
    }

    @Override
    protected void vector() {
        VectorSpans.reluBackward(1, x(), 0, y(), 0, LENGTH);
        VectorSpans.prelu(z(), 0, x(), 0, y(), 0, LENGTH);
        VectorSpans.preluBackward(z(), 0, x(), 0, y(), 0, y(), 0, z(), 0, LENGTH);
        VectorSpans.add(x(), 0, y(), 0, z(), 0, LENGTH);
        VectorSpans.addScaled(1, x(), 0, y(), 0, z(), 0, LENGTH);
        VectorSpans.scale(1, y(), 0, LENGTH);
    }

    @Override
    protected void scalar() {
        ScalarSpans.reluBackward(1, x(), 0, y(), 0, LENGTH);
        ScalarSpans.prelu(z(), 0, x(), 0, y(), 0, LENGTH);
        ScalarSpans.preluBackward(z(), 0, x(), 0, y(), 0, y(), 0, z(), 0, LENGTH);
        ScalarSpans.add(x(), 0, y(), 0, z(), 0, LENGTH);
        ScalarSpans.addScaled(1, x(), 0, y(), 0, z(), 0, LENGTH);
        ScalarSpans.scale(1, y(), 0, LENGTH);
    }
}
