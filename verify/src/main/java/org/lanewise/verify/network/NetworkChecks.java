package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.verify.Check;
import org.lanewise.verify.bound.Deviation;
import org.lanewise.verify.bound.LayerBound;

/** Our network against the reference, and the reference against its definition. */
public final class NetworkChecks {
    private NetworkChecks() {}

    /** The checks. */
    public static List<Check> all(long seed) {
        return List.of(
                new Check(
                        "network-oracle",
                        "the double network's gradients against central differences, relative",
                        1e-7,
                        () -> CentralDifferences.worst(seed)),
                check(
                        seed,
                        "network-logits",
                        "forward pass with dropout, error / bound carried through the layers",
                        NetworkCase::judgeLogits),
                check(seed, "network-loss", "mean softmax cross-entropy, error / bound", NetworkCase::judgeLoss),
                check(
                        seed,
                        "network-gradients",
                        "every weight and bias gradient, error / bound carried back",
                        NetworkCase::judgeGradients));
    }

    private static Check check(long seed, String name, String claim, BiConsumer<NetworkCase, Deviation> step) {
        return new Check(name, claim, 1, () -> {
            SplittableRandom random = new SplittableRandom(seed);
            Deviation deviation = new Deviation();
            for (Network network : networks()) {
                for (int rows : new int[] {1, 8, 19}) {
                    step.accept(new NetworkCase(random, network, rows), deviation);
                }
            }
            return deviation.worst();
        });
    }

    /**
     * Every activation, shallow and deep, with dropout nowhere, before the first layer and between layers. Small, because
     * the bound takes every rounding at its worst: it grows with the product of the layers' widths, and stays within 1 % of
     * the gradients here (a test holds that). Wide layers are checked one by one.
     */
    static List<Network> networks() {
        List<Network> networks = new ArrayList<>();
        for (Activation h : LayerBound.activations()) {
            networks.add(Network.input(3).dense(2, h).build());
            networks.add(Network.input(20).dense(33, h).dense(24, h).dense(5).build());
            networks.add(Network.input(11)
                    .dropout(0.1f)
                    .dense(17, h)
                    .dropout(0.3f)
                    .dense(12, h)
                    .dense(9, h)
                    .dropout(0.5f)
                    .dense(5)
                    .build());
        }
        networks.add(Network.input(196)
                .dense(32, Activation.RELU)
                .dropout(0.2f)
                .dense(10)
                .build());
        return networks;
    }
}
