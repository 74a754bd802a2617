package org.lanewise.nn.internal.plan;

import org.lanewise.nn.layer.Layer;

/**
 * Makes steps of one kind of layer.
 *
 * @param <L> the layer
 */
interface Lowering<L extends Layer> {
    /** Adds the forward steps, and tells the plan how to add the backward ones. */
    void lower(Group group, L layer, PlanBuilder plan);
}
