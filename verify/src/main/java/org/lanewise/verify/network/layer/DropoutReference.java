package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;

/** z = mask x: floats, 0 or a scale in training, 1 - rate everywhere in the inference of dropout that is not scaled before. */
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
