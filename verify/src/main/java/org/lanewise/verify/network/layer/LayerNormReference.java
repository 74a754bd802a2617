package org.lanewise.verify.network.layer;

import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Normalisation;

/** z = gamma n + beta, n each row with mean 0 and variance 1. */
final class LayerNormReference implements ReferenceLayer {
    private final Normalisation rows;
    private final Bounded gamma;
    private final Bounded beta;

    LayerNormReference(Bounded x, double epsilon, Bounded gamma, Bounded beta) {
        int count = x.value().getNumRows();
        this.rows = new Normalisation(x, epsilon);
        this.gamma = gamma.repeated(count);
        this.beta = beta.repeated(count);
    }

    @Override
    public Bounded output() {
        return rows.normal().times(gamma).plus(beta);
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        Bounded dx = rows.backward(dz.times(gamma));
        return Gradients.of(dx, Bounded.sumOfRows(dz.times(rows.normal())), Bounded.sumOfRows(dz));
    }
}
