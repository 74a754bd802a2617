package org.lanewise.verify.network.layer;

import java.util.ArrayList;
import java.util.List;
import org.lanewise.verify.bound.Bounded;

/** z = the inputs' rows, one behind the other. */
record ConcatenateReference(List<Bounded> inputs) implements ReferenceLayer {
    @Override
    public Bounded output() {
        return inputs.stream().reduce(Bounded::beside).orElseThrow();
    }

    @Override
    public Gradients backward(Bounded dz, Bounded scale) {
        List<Bounded> parts = new ArrayList<>();
        int first = 0;
        for (Bounded input : inputs) {
            int end = first + input.value().getNumCols();
            parts.add(dz.columns(first, end));
            first = end;
        }
        return new Gradients(parts, List.of());
    }
}
