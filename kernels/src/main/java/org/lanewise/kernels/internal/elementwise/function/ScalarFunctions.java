// Written by FunctionGenerator; change it there.
package org.lanewise.kernels.internal.elementwise.function;

import org.lanewise.kernels.Activation;

/** The functions and derivatives, one element at a time, by name. */
public final class ScalarFunctions {
    private ScalarFunctions() {}

    /** ys = f(xs). */
    public static void value(Function f, float parameter, float[] xs, int xo, float[] ys, int yo, int n) {
        switch (f) {
            case IDENTITY -> System.arraycopy(xs, xo, ys, yo, n);
            case STEP -> ScalarStep.run(xs, xo, ys, yo, n);
            case RELU -> ScalarRelu.run(xs, xo, ys, yo, n);
            case LEAKY_RELU -> ScalarLeakyRelu.run(parameter, xs, xo, ys, yo, n);
            case EXP -> ScalarExp.run(xs, xo, ys, yo, n);
            case EXPM1 -> ScalarExpm1.run(xs, xo, ys, yo, n);
            case LOG1P -> ScalarLog1p.run(xs, xo, ys, yo, n);
            case TANH -> ScalarTanh.run(xs, xo, ys, yo, n);
            case ARCTAN -> ScalarArctan.run(xs, xo, ys, yo, n);
            case ELU -> ScalarElu.run(parameter, xs, xo, ys, yo, n);
            case LOGISTIC -> ScalarLogistic.run(xs, xo, ys, yo, n);
            case SILU -> ScalarSilu.run(xs, xo, ys, yo, n);
            case GELU_TANH -> ScalarGeluTanh.run(xs, xo, ys, yo, n);
            case GELU -> ScalarGelu.run(xs, xo, ys, yo, n);
            case SOFTPLUS -> ScalarSoftplus.run(xs, xo, ys, yo, n);
            case MISH -> ScalarMish.run(xs, xo, ys, yo, n);
            case HARD_SWISH -> ScalarHardSwish.run(xs, xo, ys, yo, n);
            case ERF -> ScalarErf.run(xs, xo, ys, yo, n);
            case ERFC -> ScalarErfc.run(xs, xo, ys, yo, n);
        }
    }

    /** dxs = dys h'; xs is h's input, or unscale xs its output where h' is taken from that. */
    public static void slope(Activation.Kind h, float parameter, float unscale, float[] xs, int xo, float[] dys, int dyo, float[] dxs, int dxo, int n) {
        switch (h) {
            case IDENTITY -> System.arraycopy(dys, dyo, dxs, dxo, n);
            case STEP -> ScalarStepSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case RELU -> ScalarReluSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case LEAKY_RELU -> ScalarLeakyReluSlope.run(parameter, xs, xo, dys, dyo, dxs, dxo, n);
            case TANH -> ScalarTanhSlope.run(unscale, xs, xo, dys, dyo, dxs, dxo, n);
            case LOGISTIC -> ScalarLogisticSlope.run(unscale, xs, xo, dys, dyo, dxs, dxo, n);
            case ELU -> ScalarEluSlope.run(unscale, parameter, xs, xo, dys, dyo, dxs, dxo, n);
            case HARD_SWISH -> ScalarHardSwishSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case ARCTAN -> ScalarArctanSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case SOFTPLUS -> ScalarSoftplusSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case SILU -> ScalarSiluSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case GELU -> ScalarGeluSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case GELU_TANH -> ScalarGeluTanhSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
            case MISH -> ScalarMishSlope.run(xs, xo, dys, dyo, dxs, dxo, n);
        }
    }
}
