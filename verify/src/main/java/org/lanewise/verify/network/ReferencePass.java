package org.lanewise.verify.network;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.lanewise.nn.Node;
import org.lanewise.nn.layer.ActivityPenaltyLayer;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.bound.Rounding;
import org.lanewise.verify.network.layer.ReferenceLayer;

/**
 * One pass through a network in double on EJML, forward and backward. It shares nothing with our network but the
 * definition; beside each value goes the bound of what float rounding may do to ours.
 */
final class ReferencePass {
    private final List<Node> nodes;
    private final List<ReferenceLayer> layers = new ArrayList<>();
    private final List<Bounded> outputs = new ArrayList<>();

    /** The forward pass. */
    ReferencePass(ReferenceNetwork network, Bounded input) {
        this.nodes = network.network().nodes();
        for (Node node : nodes) {
            List<Bounded> inputs = node.inputs().stream()
                    .map(source -> source == Node.NETWORK_INPUT ? input : outputs.get(source))
                    .toList();
            ReferenceLayer layer = network.compute(node, inputs);
            layers.add(layer);
            outputs.add(layer.output());
        }
    }

    /** The last layer's output. */
    Bounded output() {
        return outputs.get(outputs.size() - 1);
    }

    /** J, 1 x 1: both sides divide the sum in double. */
    Bounded loss(LossReference loss) {
        double sum = loss.sum().value().get(0);
        double error = loss.sum().error().get(0);
        for (ReferenceLayer layer : layers) {
            sum += layer.penalty().value().get(0);
            error += layer.penalty().error().get(0);
        }
        double scale = loss.scale().value().get(0);
        error += Rounding.gamma(layers.size() + 4, Rounding.DOUBLE) * (sum + error);
        return new Bounded(
                new DMatrixRMaj(new double[][] {{scale * sum}}), new DMatrixRMaj(new double[][] {{scale * error}}));
    }

    /** The gradient of each learned tensor, layer after layer. */
    List<Bounded> gradients(LossReference loss) {
        List<List<Bounded>> arrived = new ArrayList<>();
        nodes.forEach(node -> arrived.add(new ArrayList<>()));
        arrived.get(nodes.size() - 1).add(loss.gradient());
        int[] roundings = new int[nodes.size()];
        List<Bounded> gradients = new ArrayList<>();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (arrived.get(i).isEmpty()) {
                continue; // before fixed features
            }
            ReferenceLayer layer = layers.get(i);
            ReferenceLayer.Gradients own = layer.backward(sum(arrived.get(i), roundings[i]), loss.scale());
            gradients.addAll(0, own.parameters());
            boolean passes = nodes.get(i).layer() instanceof ActivityPenaltyLayer;
            int added = layer.roundingsOfAddition() + (passes ? roundings[i] : 0);
            for (int k = 0; k < own.inputs().size(); k++) {
                int source = nodes.get(i).inputs().get(k);
                if (source != Node.NETWORK_INPUT) {
                    arrived.get(source).add(own.inputs().get(k));
                    roundings[source] += added;
                }
            }
        }
        return gradients;
    }

    /**
     * The gradients of all who took a value, added in any order: one passes at most as many roundings as all additions
     * make. An activity penalty's output is its input, so that what follows it passes its addition, too.
     */
    private static Bounded sum(List<Bounded> gradients, int roundings) {
        DMatrixRMaj value = gradients.get(0).value().copy();
        DMatrixRMaj error = gradients.get(0).error().copy();
        DMatrixRMaj most = gradients.get(0).most();
        for (Bounded next : gradients.subList(1, gradients.size())) {
            CommonOps_DDRM.addEquals(value, next.value());
            CommonOps_DDRM.addEquals(error, next.error());
            CommonOps_DDRM.addEquals(most, next.most());
        }
        CommonOps_DDRM.addEquals(error, gradients.size() == 1 ? 0 : Rounding.gamma(roundings), most);
        return new Bounded(value, error);
    }

    /** The statistics that layers keep, after the batch, in their order. */
    List<Bounded> statistics() {
        return layers.stream().flatMap(layer -> layer.statistics().stream()).toList();
    }

    /** The least distance of a value from where the loss has no derivative. */
    double distanceToKink() {
        return layers.stream().mapToDouble(ReferenceLayer::distanceToKink).min().orElseThrow();
    }
}
