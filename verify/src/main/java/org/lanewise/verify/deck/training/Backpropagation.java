package org.lanewise.verify.deck.training;

import java.util.List;
import org.lanewise.verify.Check;
import org.lanewise.verify.deck.Bound;
import org.lanewise.verify.deck.Experiment;
import org.lanewise.verify.deck.Protocol;
import org.lanewise.verify.network.NetworkChecks;

/** Every layer, activation, loss and graph: the double network against differences, ours against the double network. */
final class Backpropagation implements Experiment {
    @Override
    public List<String> ids() {
        return List.of("A27", "A28");
    }

    @Override
    public String title() {
        return "Backpropagation";
    }

    @Override
    public boolean isFast() {
        return false;
    }

    @Override
    public void run(Protocol protocol) {
        measure(
                protocol,
                "A27",
                "every layer, activation, loss in double from differences, relative",
                "network-oracle",
                1e-7);
        measure(protocol, "A28", "float gradients of whole batches from EJML's, error / bound", "network-gradients", 1);
        protocol.remark("The bound is what float rounding may do, carried through the layers and back.");
    }

    private static void measure(Protocol protocol, String id, String claim, String name, double bound) {
        Check check = NetworkChecks.all(27).stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        protocol.measure(id, claim, check.run().measured(), Bound.atMost(bound));
    }
}
