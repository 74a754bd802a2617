package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Matrices;
import org.lanewise.verify.bound.Rounding;

/** z = x, and l1 sum |x| + l2 sum x^2 for the loss. */
final class ActivityPenaltyReference implements ReferenceLayer {
    private final Bounded x;
    private final double l1;
    private final double l2;

    ActivityPenaltyReference(Bounded x, double l1, double l2) {
        this.x = x;
        this.l1 = l1;
        this.l2 = l2;
    }

    @Override
    public Bounded output() {
        return x;
    }

    /** Both sides compute and add the terms in double. */
    @Override
    public Bounded penalty() {
        double sum = 0;
        double most = 0;
        for (int i = 0; i < x.value().getNumElements(); i++) {
            double v = Math.abs(x.value().get(i));
            double m = v + x.error().get(i);
            sum += l1 * v + l2 * v * v;
            most += l1 * m + l2 * m * m;
        }
        DMatrixRMaj value = new DMatrixRMaj(new double[][] {{sum}});
        double rounded = Rounding.gamma(2 * x.value().getNumElements() + 6, Rounding.DOUBLE) * most;
        return new Bounded(value, new DMatrixRMaj(new double[][] {{most - sum + rounded}}));
    }

    /** scale l1 and scale l2 are rounded once each, then the slope, then its sum with dz. */
    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        Bounded first = signs().scaled(l1, 0).times(scale.spread(x.value()));
        Bounded second = x.scaled(2 * l2, 0).times(scale.spread(x.value()));
        return Gradients.of(dz.plus(first.plus(second)));
    }

    private Bounded signs() {
        DMatrixRMaj error = x.error().copy();
        for (int i = 0; i < error.getNumElements(); i++) {
            double off = error.get(i);
            error.set(i, Math.abs(x.value().get(i)) > off || off == 0 ? 0 : 2);
        }
        return new Bounded(Matrices.map(x.value(), Math::signum), error);
    }

    @Override
    public double distanceToKink() {
        return l1 == 0 ? Double.POSITIVE_INFINITY : Kinks.distance(x.value(), 0);
    }
}
