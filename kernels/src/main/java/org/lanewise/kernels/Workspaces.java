package org.lanewise.kernels;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Scratch for libraries whose callers have none: as many workspaces as there have been calls at the same time. For several
 * threads at once; nothing is allocated while calls come one after the other.
 */
public final class Workspaces {
    private final AtomicReference<@Nullable Workspace> first = new AtomicReference<>();
    private final ConcurrentLinkedDeque<Workspace> others = new ConcurrentLinkedDeque<>();

    /** No workspace yet. */
    public Workspaces() {}

    /** One that nobody else uses. */
    public Workspace take() {
        Workspace workspace = first.getAndSet(null);
        if (workspace == null) {
            workspace = others.pollFirst();
        }
        return workspace == null ? new Workspace() : workspace;
    }

    /**
     * Ready for the next; one that a failed call kept is left to the collector.
     *
     * @param workspace one that was taken here and is no longer used
     */
    public void give(Workspace workspace) {
        if (!first.compareAndSet(null, workspace)) {
            others.addFirst(workspace);
        }
    }
}
