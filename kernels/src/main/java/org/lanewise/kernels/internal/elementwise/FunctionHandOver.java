package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.internal.Isa;
import org.lanewise.kernels.internal.elementwise.function.Function;
import org.lanewise.kernels.internal.elementwise.function.ScalarFunctions;
import org.lanewise.kernels.internal.elementwise.function.VectorFunctions;

/** The hand-over of a function's values. */
final class FunctionHandOver extends SpanHandOver {
    private static final FunctionHandOver[] FUNCTIONS = new FunctionHandOver[Function.values().length];

    static {
        for (Function f : Function.values()) {
            FUNCTIONS[f.ordinal()] = new FunctionHandOver(f);
        }
    }

    private final Function function;

    private FunctionHandOver(Function function) {
        this.function = function;
    }

    /** Whether the function's vector kernel is to be taken. */
    static boolean isReady(Function f) {
        return Isa.VECTOR && FUNCTIONS[f.ordinal()].ready();
    }

    @Override
    protected void vector() {
        VectorFunctions.value(function, 1, x(), 0, y(), 0, LENGTH);
    }

    @Override
    protected void scalar() {
        ScalarFunctions.value(function, 1, x(), 0, y(), 0, LENGTH);
    }
}
