package org.lanewise.nn.internal.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanewise.nn.Node;

/**
 * A network as steps over buffers. Immutable, so passes of several threads may share it, each with an arena of its own.
 *
 * @param output where the network's output is after the forward steps
 * @param outputGradient where its gradient must be before the backward ones; null if there are none
 * @param forward in order
 * @param backward in order
 * @param marks the layers' outputs, in order
 * @param parameters what a packed plan's steps read that is not packed
 * @param arenaLength floats that a pass's arena must have
 */
public record Steps(
        Buffer output,
        @Nullable Buffer outputGradient,
        List<Step> forward,
        List<Step> backward,
        List<Mark> marks,
        float[] parameters,
        int arenaLength) {
    /**
     * A layer's output in its place.
     *
     * @param node the layer; the last of those that are computed as one
     * @param steps how many forward steps there are up to it
     * @param value where its output is after them
     */
    public record Mark(Node node, int steps, Buffer value) {}
}
