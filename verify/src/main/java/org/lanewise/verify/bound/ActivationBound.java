package org.lanewise.verify.bound;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.verify.reference.Reference;
import org.lanewise.verify.ulp.UlpFunction;

/** An activation function and its derivative in double, with what rounding may do to ours. */
public final class ActivationBound {

    private final Activation h;

    /** The function h. */
    public ActivationBound(Activation h) {
        this.h = h;
    }

    /** h(a): an error of a grows by at most the steepest slope, and the function adds its own ulps. */
    public Bounded forward(Bounded a) {
        DMatrixRMaj value = Matrices.map(a.value(), x -> Reference.value(h, x));
        DMatrixRMaj error = new DMatrixRMaj(value.getNumRows(), value.getNumCols());
        for (int i = 0; i < error.getNumElements(); i++) {
            double moved = moved(a.value().get(i), a.error().get(i));
            double own = Reference.ulps(h) * Rounding.ulp(Math.abs(value.get(i)) + moved);
            error.set(i, moved + own);
        }
        return new Bounded(value, error);
    }

    private double moved(double a, double aError) {
        return switch (h.kind()) {
            case STEP -> Math.abs(a) <= aError && aError > 0 ? 1 : 0;
            case RELU, LEAKY_RELU -> (a + aError <= 0 ? h.parameter() : Reference.steepest(h)) * aError;
            default -> Reference.steepest(h) * aError;
        };
    }

    /**
     * dz h', rounded once where h' is more than 0 or 1.
     *
     * @param dz dJ/dh
     * @param a the input of h
     * @param y its output
     * @param recoveries roundings between y and what the kernel takes for it
     */
    public Bounded backward(Bounded dz, Bounded a, Bounded y, int recoveries) {
        boolean exact = Reference.ulps(h) == 0;
        double growth = exact ? 1 : 1 + Rounding.gamma(1);
        double recovered = recoveries == 0 ? 0 : Rounding.gamma(recoveries);
        DMatrixRMaj value = dz.value().copy();
        DMatrixRMaj error = dz.error().copy();
        for (int i = 0; i < value.getNumElements(); i++) {
            double at = y.value().get(i);
            double off = y.error().get(i);
            off += recovered * (Math.abs(at) + off);
            double slope = slope(at, a.value().get(i));
            double slopeError = slopeError(at, off, a.value().get(i), a.error().get(i));
            double least = Math.abs(value.get(i)) * Math.abs(slope);
            double most = (Math.abs(value.get(i)) + error.get(i)) * (Math.abs(slope) + slopeError);
            value.set(i, value.get(i) * slope);
            double underflow = exact || most == 0 ? 0 : Rounding.FLOAT_UNDERFLOW; // far out h' is tiny
            error.set(i, most * growth - least + underflow);
        }
        return new Bounded(value, error);
    }

    private double slope(double y, double a) {
        return switch (h.kind()) {
            case RELU, LEAKY_RELU, ELU -> a > 0 ? 1 : left(y);
            default -> Reference.slope(h, h.derivativeFromOutput() ? y : a);
        };
    }

    /** The slope of what has a kink, left of it. */
    private double left(double y) {
        return h.kind() == Activation.Kind.ELU ? y + h.parameter() : h.parameter();
    }

    /** How far the derivative may be off when the kernel knows y up to {@code off}, and a up to its error. */
    private double slopeError(double y, double off, double a, double aError) {
        double u = Rounding.gamma(1);
        return switch (h.kind()) {
            case IDENTITY, STEP -> 0;
            case RELU, LEAKY_RELU -> certain(a, aError) ? 0 : Math.abs(1 - left(y));
            // One rounding of h + alpha.
            case ELU -> {
                double sum = a + aError > 0 && certain(a, aError) ? 0 : off + u * (Math.abs(left(y)) + off);
                yield sum + (certain(a, aError) ? 0 : Math.abs(1 - left(y)));
            }
            // fma(-y, y, 1): |y^2| is off by 2 |y| off + off^2, then one rounding.
            case TANH -> {
                double square = (2 * Math.abs(y) + off) * off;
                yield square + u * (Math.abs(1 - y * y) + square);
            }
            // fma(-y, y, y): y - y^2 is off by |1 - 2 y| off + off^2, then one rounding.
            case LOGISTIC -> {
                double moved = (Math.abs(1 - 2 * y) + off) * off;
                yield moved + u * (Math.abs(y * (1 - y)) + moved);
            }
            // h' of the input: an error of a grows by at most the curvature, and h' adds its ulp.
            default -> {
                double moved = Reference.curvature(h) * aError + jump(a, aError);
                double ulp = Rounding.ulp(Math.abs(slope(y, a)) + moved);
                boolean nearZero = Math.abs(a - Reference.slopeZero(h)) <= UlpFunction.NEAR_ZERO + aError;
                yield moved + (nearZero ? Math.max(ulp, UlpFunction.ABSOLUTE_BOUND) : ulp);
            }
        };
    }

    /** Hard-swish's derivative jumps by 1 / 2 at -3 and at 3. */
    private double jump(double a, double aError) {
        boolean jumps = h.kind() == Activation.Kind.HARD_SWISH && !certain(Math.abs(a) - 3, aError);
        return jumps ? 0.5 : 0;
    }

    private static boolean certain(double a, double aError) {
        return (a - aError > 0) == (a + aError > 0);
    }
}
