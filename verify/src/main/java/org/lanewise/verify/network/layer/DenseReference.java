package org.lanewise.verify.network.layer;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.kernels.Activation;
import org.lanewise.verify.bound.Bounded;

/** z = h(a), a = x W^T + b. */
final class DenseReference implements ReferenceLayer {
    private final Bounded x;
    private final Bounded weights;
    private final boolean bias;
    private final ActivationReference h;

    /** W is outputs x inputs, then b is a row; h of a gives the output. */
    DenseReference(Bounded x, List<Bounded> parameters, Activation h, boolean dropsNext) {
        this.x = x;
        this.weights = parameters.get(0);
        this.bias = parameters.size() > 1;
        int rows = x.value().getNumRows();
        Bounded start = bias ? parameters.get(1).repeated(rows) : Bounded.exact(new DMatrixRMaj(rows, outputs()));
        Bounded a = Bounded.product(x, weights.transposed(), start);
        this.h = new ActivationReference(a, h, dropsNext);
    }

    private int outputs() {
        return weights.value().getNumRows();
    }

    @Override
    public Bounded output() {
        return h.output();
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        Bounded delta = h.delta(dz);
        Bounded dx = Bounded.product(delta, weights);
        Bounded dw = Bounded.product(delta.transposed(), x);
        return bias ? Gradients.of(dx, dw, Bounded.sumOfRows(delta)) : Gradients.of(dx, dw);
    }

    /** Our product starts from the gradient that is there. */
    @Override
    public int roundingsOfAddition() {
        return outputs();
    }

    @Override
    public double distanceToKink() {
        return h.distanceToKink();
    }
}
