package org.lanewise.nn.internal.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Dropout;
import org.lanewise.nn.Network;
import org.lanewise.nn.Node;
import org.lanewise.nn.layer.ActivationLayer;
import org.lanewise.nn.layer.BatchNormLayer;
import org.lanewise.nn.layer.DenseLayer;
import org.lanewise.nn.layer.DropoutLayer;

/**
 * Layers that are computed as one, where nothing else takes what lies between: a dense layer with the activation and the
 * dropout behind it, and where its weights are copied the batch normalisation before them; an activation with the dropout;
 * any other layer alone.
 *
 * @param nodes in order
 */
record Group(List<Node> nodes) {
    /**
     * All groups of a network, in order.
     *
     * @param folds whether a dense layer takes batch normalisation along
     */
    static List<Group> of(Network network, Mode mode, boolean folds) {
        int[] users = new int[network.nodes().size()];
        for (Node node : network.nodes()) {
            for (int input : node.inputs()) {
                if (input >= 0) {
                    users[input]++;
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        boolean[] taken = new boolean[users.length];
        for (Node node : network.nodes()) {
            if (taken[node.number()]) {
                continue;
            }
            List<Node> nodes = new ArrayList<>(List.of(node));
            if (node.layer() instanceof DenseLayer dense) {
                if (dense.activation() == Activation.IDENTITY) {
                    if (folds) {
                        absorb(network, users, nodes, BatchNormLayer.class);
                    }
                    absorb(network, users, nodes, ActivationLayer.class);
                }
                if (mode.draws()) {
                    absorb(network, users, nodes, DropoutLayer.class);
                }
            } else if (node.layer() instanceof ActivationLayer own
                    && mode.draws()
                    && ActivationSteps.takesDropout(own.activation())) {
                absorb(network, users, nodes, DropoutLayer.class);
            }
            for (Node member : nodes) {
                taken[member.number()] = true;
            }
            groups.add(new Group(List.copyOf(nodes)));
        }
        return groups;
    }

    private static void absorb(Network network, int[] users, List<Node> nodes, Class<?> kind) {
        int last = nodes.get(nodes.size() - 1).number();
        if (users[last] == 1) {
            for (Node user : network.nodes()) {
                if (user.inputs().contains(last) && kind.isInstance(user.layer())) {
                    nodes.add(user);
                }
            }
        }
    }

    /** The layer that says what is computed. */
    Node head() {
        return nodes.get(0);
    }

    /** The layer whose output this is. */
    Node last() {
        return nodes.get(nodes.size() - 1);
    }

    /** The activation of a dense layer, its own or the absorbed one. */
    Activation activation() {
        for (Node node : nodes) {
            if (node.layer() instanceof ActivationLayer layer) {
                return layer.activation();
            }
        }
        return ((DenseLayer) head().layer()).activation();
    }

    /** The absorbed batch normalisation, or null. */
    @Nullable
    Node batchNorm() {
        for (Node node : nodes.subList(1, nodes.size())) {
            if (node.layer() instanceof BatchNormLayer) {
                return node;
            }
        }
        return null;
    }

    /** The absorbed dropout. */
    Dropout dropout() {
        return last().layer() instanceof DropoutLayer layer ? layer.dropout() : Dropout.none();
    }
}
