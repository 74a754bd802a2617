package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lanewise.kernels.Activation;
import org.lanewise.nn.Network;
import org.lanewise.nn.loss.Loss;

/**
 * What is checked. Small, because the bound takes every rounding at its worst: it grows with the product of the layers'
 * widths, and stays within 1 % of the gradients here (a test holds that). Wide layers are checked one by one.
 */
final class Networks {
    private static final List<Loss> LOSSES = Stream.of(Loss.Kind.values())
            .flatMap(kind -> Stream.of(Loss.Reduction.values()).map(reduction -> new Loss(kind, reduction)))
            .toList();

    private Networks() {}

    /** A network and what it is trained for. */
    record Task(Network network, Loss loss) {
        @Override
        public String toString() {
            return network + ", " + loss;
        }
    }

    /** Every layer and every way of joining layers, with one loss after the other. */
    static List<Task> layers() {
        List<Task> tasks = new ArrayList<>();
        List<Network> networks = graphs();
        for (int i = 0; i < networks.size(); i++) {
            tasks.add(new Task(networks.get(i), LOSSES.get(i % LOSSES.size())));
        }
        return tasks;
    }

    /** Every loss, where layers add to it, too. */
    static List<Task> losses() {
        return LOSSES.stream().map(loss -> new Task(penalties(), loss)).toList();
    }

    /** Every activation, shallow and deep, with dropout nowhere, before the first layer and between layers. */
    static List<Task> chains() {
        List<Task> tasks = new ArrayList<>();
        for (Activation h : Activation.all()) {
            tasks.add(classes(Network.input(3).dense(2, h).build()));
            tasks.add(
                    classes(Network.input(20).dense(33, h).dense(24, h).dense(5).build()));
            tasks.add(classes(Network.input(11)
                    .dropout(0.1f)
                    .dense(17, h)
                    .dropout(0.3f)
                    .dense(12, h)
                    .dense(9, h)
                    .dropout(0.5f)
                    .dense(5)
                    .build()));
        }
        tasks.add(classes(Network.input(196)
                .dense(32, Activation.RELU)
                .dropout(0.2f)
                .dense(10)
                .build()));
        return tasks;
    }

    /** Every activation, by itself and as part of a dense layer, with and without dropout behind it. */
    static List<Task> activations() {
        List<Task> tasks = new ArrayList<>();
        for (Activation h : Activation.all()) {
            tasks.add(classes(Network.input(5)
                    .dense(7, h)
                    .dense(6, h)
                    .dropout(0.3f)
                    .dense(6)
                    .named("twice")
                    .activation(h)
                    .add("twice")
                    .dense(4)
                    .build()));
        }
        return tasks;
    }

    private static Task classes(Network network) {
        return new Task(network, Loss.softmaxCrossEntropy());
    }

    private static List<Network> graphs() {
        Activation tanh = Activation.TANH;
        return List.of(
                Network.input(6).dense(8, tanh).prelu().dense(3).build(),
                Network.input(6).prelu().dense(7).prelu().dropout(0.3f).dense(3).build(),
                Network.input(6).noise(0.2f).dense(8, tanh).noise(0.1f).dense(3).build(),
                Network.input(6)
                        .dense(8, Activation.RELU)
                        .activityPenalty(0.02f, 0.03f)
                        .dense(3)
                        .build(),
                Network.input(6).dense(9).layerNorm().activation(tanh).dense(3).build(),
                Network.input(6)
                        .dense(7)
                        .named("x")
                        .layerNorm()
                        .add("x")
                        .dense(3)
                        .build(),
                Network.input(6).layerNorm().dense(3).build(),
                Network.input(6)
                        .dense(7)
                        .batchNorm()
                        .activation(Activation.GELU)
                        .dense(3)
                        .build(),
                Network.input(6).batchNorm().dropout(0.3f).dense(3).build(),
                Network.input(6)
                        .unscaledDropout(0.1f)
                        .dense(8, tanh)
                        .unscaledDropout(0.3f)
                        .dense(7, Activation.GELU)
                        .unscaledDropout(0.4f)
                        .dense(3)
                        .build(),
                Network.input(3)
                        .polynomialFeatures(3, 0.7f)
                        .dense(4, tanh)
                        .dense(3)
                        .build(),
                Network.input(4).polynomialFeatures(2, 0).dense(3).build(),
                Network.input(3)
                        .noise(0.1f)
                        .fourierFeatures(9, 2.5f, 77)
                        .dense(3)
                        .build(),
                branches(),
                skips(),
                penalties());
    }

    /** A sum of layers that nothing else takes, each of which would change a gradient they shared. */
    private static Network branches() {
        return Network.input(5)
                .dense(6, Activation.TANH)
                .named("left")
                .from("input")
                .dense(6, Activation.LOGISTIC)
                .add("left")
                .dense(3)
                .build();
    }

    /** Identity and weighted skips, joins, and values that several layers take. */
    private static Network skips() {
        return Network.input(5)
                .dense(6, Activation.TANH)
                .named("first")
                .dropout(0.3f)
                .dense(6)
                .add("first")
                .named("sum")
                .activation(Activation.SOFTPLUS)
                .named("soft")
                .dense(4)
                .addWeighted("first")
                .concatenate("soft", "input", "sum")
                .named("joined")
                .dense(6)
                .add("sum", "soft")
                .concatenate("joined")
                .dense(3)
                .build();
    }

    /** Penalties whose input and output are both taken elsewhere, where ours adds to one buffer. */
    private static Network penalties() {
        return Network.input(5)
                .dense(6, Activation.LOGISTIC)
                .named("first")
                .activityPenalty(0.01f, 0.02f)
                .named("second")
                .dense(6)
                .add("second", "first")
                .activityPenalty(0.03f, 0)
                .dense(3)
                .build();
    }
}
