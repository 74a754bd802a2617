package org.lanewise.verify.bound;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.verify.reference.Reference;

/** The steps of a dense layer in double, with what rounding may do to ours. Masks are 0 or the float 1 / (1 - rate). */
public final class LayerBound {
    private final Activation h;
    private final boolean drops;

    /** A layer with activation h; {@code drops} when its mask is not all ones. */
    public LayerBound(Activation h, boolean drops) {
        this.h = h;
        this.drops = drops;
    }

    /** The functions that layers learn with: a derivative from the output, and no jump. */
    public static List<Activation> activations() {
        return Activation.all().stream()
                .filter(h -> h.derivativeFromOutput() && h != Activation.STEP)
                .toList();
    }

    /** h(a): an error of a grows by at most the steepest slope, and the function adds its own ulps. */
    public Bounded activate(Bounded a) {
        DMatrixRMaj value = Matrices.map(a.value(), x -> Reference.value(h, x));
        DMatrixRMaj error = new DMatrixRMaj(value.getNumRows(), value.getNumCols());
        for (int i = 0; i < error.getNumElements(); i++) {
            double moved = Reference.steepest(h) * a.error().get(i);
            double own = Reference.ulps(h) * Rounding.ulp(Math.abs(value.get(i)) + moved);
            error.set(i, moved + own);
        }
        return new Bounded(value, error);
    }

    /** z = mask h: one rounding where there is dropout. */
    public Bounded mask(Bounded y, DMatrixRMaj mask) {
        double rounding = drops ? Rounding.gamma(1) : 0;
        DMatrixRMaj value = y.value().copy();
        DMatrixRMaj error = y.error().copy();
        for (int i = 0; i < value.getNumElements(); i++) {
            double m = mask.get(i);
            double most = Math.abs(value.get(i)) + error.get(i);
            error.set(i, m * (error.get(i) + rounding * most));
            value.set(i, m * value.get(i));
        }
        return new Bounded(value, error);
    }

    /**
     * delta = dz mask h'. The kernel gets h back from z as fl(z fl(1 / scale)): two roundings where there is dropout.
     *
     * @param dz dJ/dz
     * @param mask the forward pass's
     * @param z the layer's output
     * @param a the pre-activation, of which ReLU's derivative needs the sign
     */
    public Bounded delta(Bounded dz, DMatrixRMaj mask, Bounded z, Bounded a) {
        // One rounding for the mask, one for the product with a derivative that is not 0 or 1.
        boolean smooth = h != Activation.IDENTITY && h != Activation.RELU;
        double growth = 1 + Rounding.gamma((drops ? 1 : 0) + (smooth ? 1 : 0));
        DMatrixRMaj value = dz.value().copy();
        DMatrixRMaj error = dz.error().copy();
        for (int i = 0; i < value.getNumElements(); i++) {
            double m = mask.get(i);
            double slope = 0;
            double slopeError = 0;
            if (m != 0) {
                double y = z.value().get(i) / m;
                double recovered = drops ? Rounding.gamma(2) : 0;
                double off = z.error().get(i) / m;
                off += recovered * (Math.abs(y) + off);
                slope = slope(y, a.value().get(i));
                slopeError = slopeError(y, off, a.value().get(i), a.error().get(i));
            }
            double least = Math.abs(value.get(i)) * m * Math.abs(slope);
            double most = (Math.abs(value.get(i)) + error.get(i)) * m * (Math.abs(slope) + slopeError);
            value.set(i, value.get(i) * m * slope);
            error.set(i, most * growth - least);
        }
        return new Bounded(value, error);
    }

    private double slope(double y, double a) {
        return switch (h.kind()) {
            case RELU, LEAKY_RELU, ELU -> a > 0 ? 1 : left(y);
            default -> Reference.slope(h, y);
        };
    }

    /** The slope of what has a kink, left of it. */
    private double left(double y) {
        return h.kind() == Activation.Kind.ELU ? y + h.parameter() : h.parameter();
    }

    /** How far the derivative may be off when the kernel knows y up to {@code off}, and a's sign up to its error. */
    private double slopeError(double y, double off, double a, double aError) {
        double u = Rounding.gamma(1);
        return switch (h.kind()) {
            case IDENTITY -> 0;
            case RELU, LEAKY_RELU -> certain(a, aError) ? 0 : 1 - left(y);
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
            default -> throw new IllegalArgumentException(h + " is not a layer's");
        };
    }

    private static boolean certain(double a, double aError) {
        return (a - aError > 0) == (a + aError > 0);
    }
}
