package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;

/** z = x + noise, the noise known up to one rounding. */
final class NoiseReference implements ReferenceLayer {
    private final Bounded x;
    private final DMatrixRMaj noise;

    NoiseReference(Bounded x, DMatrixRMaj noise) {
        this.x = x;
        this.noise = noise;
    }

    @Override
    public Bounded output() {
        return x.plus(Bounded.rounded(noise, 1));
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        return Gradients.of(dz);
    }
}
