package org.lanewise.verify.bound;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;

/** The steps of a dense layer in double, with what rounding may do to ours. Masks are 0 or the float 1 / (1 - rate). */
public final class LayerBound {
    private final ActivationBound h;
    private final boolean drops;

    /** A layer with activation h; {@code drops} when its mask is not all ones. */
    public LayerBound(Activation h, boolean drops) {
        this.h = new ActivationBound(h);
        this.drops = drops;
    }

    /** The functions that layers learn with: a derivative from the output, and no jump. */
    public static List<Activation> activations() {
        return Activation.all().stream()
                .filter(h -> h.derivativeFromOutput() && h != Activation.STEP)
                .toList();
    }

    /** h(a). */
    public Bounded activate(Bounded a) {
        return h.forward(a);
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
        return h.backward(
                mask(dz, mask), a, new Bounded(unmasked(z.value(), mask), unmasked(z.error(), mask)), drops ? 2 : 0);
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
