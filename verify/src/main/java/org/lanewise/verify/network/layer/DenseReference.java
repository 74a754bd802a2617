package org.lanewise.verify.network.layer;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Matrices;

/** z = h(a), a = x W^T + b. */
final class DenseReference implements ReferenceLayer {
    private final Bounded x;
    private final DMatrixRMaj weights;
    private final boolean bias;
    private final ActivationReference h;

    /** W is outputs x inputs, then b is a row; h of a gives the output. */
    DenseReference(Bounded x, List<DMatrixRMaj> parameters, Activation h, boolean dropsNext) {
        this.x = x;
        this.weights = parameters.get(0);
        this.bias = parameters.size() > 1;
        int rows = x.value().getNumRows();
        DMatrixRMaj start =
                bias ? Matrices.repeated(parameters.get(1), rows) : new DMatrixRMaj(rows, weights.getNumRows());
        Bounded a = Bounded.product(x, Bounded.exact(weights).transposed(), Bounded.exact(start));
        this.h = new ActivationReference(a, h, dropsNext);
    }

    @Override
    public Bounded output() {
        return h.output();
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        Bounded delta = h.delta(dz);
        Bounded dx = Bounded.product(delta, Bounded.exact(weights));
        Bounded dw = Bounded.product(delta.transposed(), x);
        return bias ? Gradients.of(dx, dw, Bounded.sumOfRows(delta)) : Gradients.of(dx, dw);
    }

    /** Our product starts from the gradient that is there. */
    @Override
    public int roundingsOfAddition() {
        return weights.getNumRows();
    }

    @Override
    public double distanceToKink() {
        return h.distanceToKink();
    }
}
