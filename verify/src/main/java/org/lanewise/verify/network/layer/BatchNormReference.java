package org.lanewise.verify.network.layer;

import java.util.List;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Normalisation;

/** z = gamma n + beta, n each column with mean 0 and variance 1 over the batch; keeps running statistics. */
final class BatchNormReference implements ReferenceLayer {
    private final BatchNormLayer layer;
    private final List<Bounded> parameters;
    private final Normalisation columns;
    private final int rows;

    /** gamma, beta, running mean and running variance, each a row. */
    BatchNormReference(Bounded x, BatchNormLayer layer, List<Bounded> parameters) {
        this.layer = layer;
        this.parameters = List.copyOf(parameters);
        this.columns = new Normalisation(x.transposed(), layer.epsilon());
        this.rows = x.value().getNumRows();
    }

    @Override
    public Bounded output() {
        return columns.normal()
                .transposed()
                .times(gamma())
                .plus(parameters.get(1).repeated(rows));
    }

    private Bounded gamma() {
        return parameters.get(0).repeated(rows);
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        Bounded dx = columns.backward(dz.transposed()).transposed().times(gamma());
        Bounded normal = columns.normal().transposed();
        return Gradients.of(dx, Bounded.sumOfRows(dz.times(normal)), Bounded.sumOfRows(dz));
    }

    /** Both move by the momentum towards the batch's, the variance as that of a sample. */
    @Override
    public List<Bounded> statistics() {
        double sample = rows / Math.max(1.0, rows - 1.0);
        return List.of(
                moved(parameters.get(2), columns.mean().transposed()),
                moved(parameters.get(3), columns.variance().transposed().scaled(sample, 0)));
    }

    private Bounded moved(Bounded from, Bounded to) {
        return from.plus(to.minus(from).scaled(layer.momentum(), 0));
    }
}
