package org.lanewise.verify.network.layer;

import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;

/** z = gamma n + beta, n each row with mean 0 and variance 1. */
final class LayerNormReference implements ReferenceLayer {
    private final Normalisation rows;
    private final Bounded gamma;
    private final Bounded beta;

    LayerNormReference(Bounded x, double epsilon, DMatrixRMaj gamma, DMatrixRMaj beta) {
        int count = x.value().getNumRows();
        this.rows = new Normalisation(x, epsilon);
        this.gamma = Bounded.exact(gamma).repeated(count);
        this.beta = Bounded.exact(beta).repeated(count);
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
