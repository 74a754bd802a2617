package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;

/** z = x + noise. */
final class NoiseReference implements ReferenceLayer {
    /** What a number of ours may be off by, derived in NUMERICS.md. */
    private static final int ROUNDINGS = 8;

    private final Bounded x;
    private final DMatrixRMaj noise;

    NoiseReference(Bounded x, DMatrixRMaj noise) {
        this.x = x;
        this.noise = noise;
    }

    @Override
    public Bounded output() {
        return x.plus(Bounded.rounded(noise, ROUNDINGS));
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        return Gradients.of(dz);
    }
}
