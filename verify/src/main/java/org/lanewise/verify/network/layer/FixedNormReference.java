package org.lanewise.verify.network.layer;

import java.util.List;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Normalisation;

/** z = gamma (x - mean) / sqrt(variance + epsilon) + beta with given statistics: batch normalisation in inference. */
final class FixedNormReference implements ReferenceLayer {
    private final Bounded x;
    private final double epsilon;
    private final List<Bounded> parameters;

    /** gamma, beta, running mean and running variance, each a row. */
    FixedNormReference(Bounded x, double epsilon, List<Bounded> parameters) {
        this.x = x;
        this.epsilon = epsilon;
        this.parameters = List.copyOf(parameters);
    }

    @Override
    public Bounded output() {
        int rows = x.value().getNumRows();
        return x.minus(parameters.get(2).repeated(rows))
                .times(factor().repeated(rows))
                .plus(parameters.get(1).repeated(rows));
    }

    private Bounded factor() {
        return parameters.get(0).times(Normalisation.inverseRoot(parameters.get(3), epsilon));
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        throw new UnsupportedOperationException("inference has no backward pass");
    }
}
