package org.lanewise.verify.network.layer;

import org.lanewise.kernels.Activation;
import org.lanewise.verify.bound.ActivationBound;
import org.lanewise.verify.bound.Bounded;

/** z = h(a). */
final class ActivationReference implements ReferenceLayer {
    /** z mask rounds, and so do 1 / mask and the way back. */
    private static final int RECOVERIES = 3;

    private final Bounded a;
    private final Bounded z;
    private final Activation h;
    private final boolean dropsNext;

    /** {@code dropsNext} where ours may know z from behind a dropout only. */
    ActivationReference(Bounded a, Activation h, boolean dropsNext) {
        this.a = a;
        this.z = new ActivationBound(h).forward(a);
        this.h = h;
        this.dropsNext = dropsNext;
    }

    @Override
    public Bounded output() {
        return z;
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        return Gradients.of(delta(dz));
    }

    /** dz h'. */
    Bounded delta(Bounded dz) {
        return new ActivationBound(h).backward(dz, a, z, dropsNext ? RECOVERIES : 0);
    }

    @Override
    public double distanceToKink() {
        return switch (h.kind()) {
            case STEP, RELU, LEAKY_RELU, ELU -> Kinks.distance(a.value(), 0);
            case HARD_SWISH -> Math.min(Kinks.distance(a.value(), -3), Kinks.distance(a.value(), 3));
            default -> Double.POSITIVE_INFINITY;
        };
    }
}
