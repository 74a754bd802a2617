package org.lanewise.verify.bound;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;

/**
 * The steps of a dense layer in double, with what rounding may do to ours. A mask's elements are 0 or the float 1 / (1 - rate),
 * or 0 or 1.
 */
public final class LayerBound {
    private final ActivationBound h;
    private final boolean scales;

    /** A layer with activation h; {@code scales} when its mask has more than zeros and ones. */
    public LayerBound(Activation h, boolean scales) {
        this.h = new ActivationBound(h);
        this.scales = scales;
    }

    /** The functions that layers learn with: a step has no slope. */
    public static List<Activation> activations() {
        return Activation.all().stream().filter(h -> h != Activation.STEP).toList();
    }

    /** None, scaled and unscaled ones. */
    public static List<Dropout> dropouts() {
        return List.of(Dropout.none(), Dropout.of(0.2f), Dropout.of(0.5f), Dropout.unscaled(0.3f));
    }

    /** h(a). */
    public Bounded activate(Bounded a) {
        return h.forward(a);
    }

    /** z = mask h: one rounding where the mask scales. */
    public Bounded mask(Bounded y, DMatrixRMaj mask) {
        double rounding = scales ? Rounding.gamma(1) : 0;
        DMatrixRMaj value = y.value().copy();
        DMatrixRMaj error = y.error().copy();
        for (int i = 0; i < value.getNumElements(); i++) {
            double m = mask.get(i);
            double most = Math.abs(value.get(i)) + error.get(i);
            double lost = scales && m * most != 0 ? Rounding.FLOAT_UNDERFLOW : 0;
            error.set(i, m * (error.get(i) + rounding * most) + lost);
            value.set(i, m * value.get(i));
        }
        return new Bounded(value, error);
    }

    /**
     * delta = dz mask h'. The kernel gets h back from z as fl(z fl(1 / scale)): two roundings where the mask scales.
     *
     * @param dz dJ/dz
     * @param mask the forward pass's
     * @param z the layer's output
     * @param a the pre-activation: what derivatives that are not a function of the output are taken from, and of which
     *     ReLU's needs the sign
     */
    public Bounded delta(Bounded dz, DMatrixRMaj mask, Bounded z, Bounded a) {
        return h.backward(
                mask(dz, mask), a, new Bounded(unmasked(z.value(), mask), unmasked(z.error(), mask)), scales ? 2 : 0);
    }

    /** What h was; 0 where the mask dropped it, and no gradient asks for it. */
    private static DMatrixRMaj unmasked(DMatrixRMaj z, DMatrixRMaj mask) {
        DMatrixRMaj y = z.copy();
        for (int i = 0; i < y.getNumElements(); i++) {
            y.set(i, mask.get(i) == 0 ? 0 : y.get(i) / mask.get(i));
        }
        return y;
    }
}
