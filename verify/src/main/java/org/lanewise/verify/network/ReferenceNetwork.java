package org.lanewise.verify.network;

import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.lanewise.nn.Network;
import org.lanewise.nn.Node;
import org.lanewise.nn.layer.DropoutLayer;
import org.lanewise.verify.bound.Bounded;
import org.lanewise.verify.network.layer.ReferenceLayer;
import org.lanewise.verify.network.layer.ReferenceLayers;

/**
 * A network in double.
 *
 * @param network its description
 * @param parameters the tensors of each layer
 * @param draws dropout's mask or the noise for each layer, of no elements for others; no list in inference
 */
record ReferenceNetwork(Network network, List<List<Bounded>> parameters, List<DMatrixRMaj> draws) {

    /** The layer at a node, computed for its inputs. */
    ReferenceLayer compute(Node node, List<Bounded> inputs) {
        List<Bounded> own = parameters.get(node.number());
        return draws.isEmpty()
                ? ReferenceLayers.inference(node, inputs, own)
                : ReferenceLayers.training(node, inputs, own, draws.get(node.number()), dropsAfter(node));
    }

    private boolean dropsAfter(Node node) {
        return network.nodes().stream()
                .anyMatch(next ->
                        next.layer() instanceof DropoutLayer && next.inputs().contains(node.number()));
    }
}
