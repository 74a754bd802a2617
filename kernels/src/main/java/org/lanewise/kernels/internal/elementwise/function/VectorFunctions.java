// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import org.lanewise.kernels.Activation;

/** The functions and derivatives over a whole number of vectors, by name. */
public final class VectorFunctions {
    private VectorFunctions() {}

    /** ys = f(xs). */
    public static void value(Function f, float parameter, float[] xs, int xo, float[] ys, int yo, int n) {
        switch (f) {
            case IDENTITY -> System.arraycopy(xs, xo, ys, yo, n);
            case STEP -> VectorStep.run(xs, xo, ys, yo, n);
            case RELU -> VectorRelu.run(xs, xo, ys, yo, n);
            case LEAKY_RELU -> VectorLeakyRelu.run(parameter, xs, xo, ys, yo, n);
            case EXP -> VectorExp.run(xs, xo, ys, yo, n);
            case EXPM1 -> VectorExpm1.run(xs, xo, ys, yo, n);
            case LOG1P -> VectorLog1p.run(xs, xo, ys, yo, n);
            case TANH -> VectorTanh.run(xs, xo, ys, yo, n);
            case ARCTAN -> VectorArctan.run(xs, xo, ys, yo, n);
            case ELU -> VectorElu.run(parameter, xs, xo, ys, yo, n);
            case LOGISTIC -> VectorLogistic.run(xs, xo, ys, yo, n);
            case SILU -> VectorSilu.run(xs, xo, ys, yo, n);
            case GELU_TANH -> VectorGeluTanh.run(xs, xo, ys, yo, n);
            case GELU -> VectorGelu.run(xs, xo, ys, yo, n);
            case SOFTPLUS -> VectorSoftplus.run(xs, xo, ys, yo, n);
            case MISH -> VectorMish.run(xs, xo, ys, yo, n);
            case HARD_SWISH -> VectorHardSwish.run(xs, xo, ys, yo, n);
            case ERF -> VectorErf.run(xs, xo, ys, yo, n);
            case ERFC -> VectorErfc.run(xs, xo, ys, yo, n);
        }
    }

    /** dxs = dys h'; xs is h's input, or unscale xs its output where h' is taken from that. */
    public static void slope(Activation.Kind h, float parameter, float unscale, float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        switch (h) {
            case IDENTITY -> System.arraycopy(dys, dyo, dxs, dxo, n);
            case STEP -> VectorStepSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case RELU -> VectorReluSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case LEAKY_RELU -> VectorLeakyReluSlope.run(parameter, xs, xo, dys, dyo, dxs, dxo, n);
            case TANH -> VectorTanhSlope.run(unscale, xs, xo, dys, dyo, dxs, dxo, n);
            case LOGISTIC -> VectorLogisticSlope.run(unscale, xs, xo, dys, dyo, dxs, dxo, n);
            case ELU -> VectorEluSlope.run(unscale, parameter, xs, xo, dys, dyo, dxs, dxo, n);
            case HARD_SWISH -> VectorHardSwishSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case ARCTAN -> VectorArctanSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case SOFTPLUS -> VectorSoftplusSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case SILU -> VectorSiluSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case GELU -> VectorGeluSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case GELU_TANH -> VectorGeluTanhSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case MISH -> VectorMishSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
        }
    }
}
