package org.lanewise.nn;

import org.lanewise.nn.data.Scaling;

/**
 * A trained network: what predicting needs.
 *
 * @param network the layers
 * @param parameters of that network
 * @param scaling what was done to the raw values of a row before training
 * @param output what turns the network's outputs into predictions
 */
public record Model(Network network, Parameters parameters, Scaling scaling, Output output) {
    /** Checks that the parts belong together. */
    public Model {
        if (!parameters.network().equals(network)) {
            throw new IllegalArgumentException(
                    "parameters belong to '" + parameters.network() + "', but the network is '" + network + "'");
        }
        if (scaling.columns() != network.inputs()) {
            throw new IllegalArgumentException(
                    "scaling has " + scaling.columns() + " columns, but the network " + network.inputs() + " inputs");
        }
    }
}
