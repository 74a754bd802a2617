package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;

/** z = mask x, the mask 0 or 1 / (1 - rate) as a float. */
final class DropoutReference implements ReferenceLayer {
    private final Bounded x;
    private final Bounded mask;

    DropoutReference(Bounded x, DMatrixRMaj mask) {
        this.x = x;
        this.mask = Bounded.exact(mask);
    }

    @Override
    public Bounded output() {
        return x.times(mask);
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        return Gradients.of(dz.times(mask));
    }
}
