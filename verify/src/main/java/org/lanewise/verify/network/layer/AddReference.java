package org.lanewise.verify.network.layer;

import java.util.Collections;
import java.util.List;
import org.lanewise.verify.bound.Bounded;

/** z = the sum of the inputs. */
record AddReference(List<Bounded> inputs) implements ReferenceLayer {
    @Override
    public Bounded output() {
        return inputs.stream().reduce(Bounded::plus).orElseThrow();
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        return new Gradients(Collections.nCopies(inputs.size(), dz), List.of());
    }
}
