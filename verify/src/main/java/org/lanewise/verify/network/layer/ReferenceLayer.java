package org.lanewise.verify.network.layer;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.verify.bound.Bounded;

/** A layer in double, computed for one batch. */
public interface ReferenceLayer {
    /**
     * dJ with respect to what a layer takes.
     *
     * @param inputs one for each input; none if no gradient is led back
     * @param parameters one for each tensor that is learned, in their order
     */
    record Gradients(List<Bounded> inputs, List<Bounded> parameters) {
        /** Of a layer with one input. */
        static Gradients of(Bounded input, Bounded... parameters) {
            return new Gradients(List.of(input), List.of(parameters));
        }
    }

    /** z, rows x outputs. */
    Bounded output();

    /**
     * The gradients.
     *
     * @param dz dJ/dz
     * @param scale what the sum over the rows is multiplied by, 1 x 1
     */
    Gradients backward(Bounded dz, Bounded scale);

    /** What it adds to the sum of the rows' losses, 1 x 1. */
    default Bounded penalty() {
        return Bounded.exact(new DMatrixRMaj(1, 1));
    }

    /** The statistics that it keeps, after the batch. */
    default List<Bounded> statistics() {
        return List.of();
    }

    /** Roundings that a gradient passes when ours adds this layer's share to it. */
    default int roundingsOfAddition() {
        return 1;
    }

    /** The least distance of a value from where the loss has no derivative. */
    default double distanceToKink() {
        return Double.POSITIVE_INFINITY;
    }
}
