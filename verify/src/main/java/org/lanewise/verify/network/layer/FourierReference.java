package org.lanewise.verify.network.layer;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.nn.layer.FourierLayer;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Matrices;

/** sqrt(2 / features) cos(w . x + b); w normal with variance 2 / h and b uniform in [-pi, pi), of the layer's seed. */
final class FourierReference implements ReferenceLayer {
    private final Bounded x;
    private final DMatrixRMaj weights;
    private final DMatrixRMaj phases;

    FourierReference(Bounded x, FourierLayer layer) {
        this.x = x;
        this.weights = new DMatrixRMaj(layer.features(), x.value().getNumCols());
        this.phases = new DMatrixRMaj(1, layer.features());
        for (int i = 0; i < weights.getNumElements(); i++) {
            weights.set(i, Math.sqrt(2.0 / layer.h()) * Draws.normal(layer.seed(), Draws.FEATURES, i));
        }
        for (int i = 0; i < phases.getNumElements(); i++) {
            phases.set(i, Math.PI * Draws.uniform(layer.seed(), Draws.FEATURES + 1, i));
        }
    }

    /** Ours has w and b as floats. The cosine moves by no more than its argument, and is rounded with the factor. */
    @Override
    public Bounded output() {
        int rows = x.value().getNumRows();
        Bounded angle = Bounded.product(
                x,
                Bounded.rounded(weights, 1).transposed(),
                Bounded.rounded(phases, 1).repeated(rows));
        Bounded cosine = new Bounded(Matrices.map(angle.value(), Math::cos), angle.error());
        return cosine.scaled(Math.sqrt(2.0 / weights.getNumRows()), 0);
    }

    /** No gradient is led back through fixed features. */
    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        return new Gradients(List.of(), List.of());
    }
}
