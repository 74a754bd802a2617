package dev.ludovic.netlib.blas;

import java.util.concurrent.ConcurrentLinkedDeque;
import org.lanewise.kernels.Workspace;

/** Scratch for callers that have none: as many workspaces as there have been calls at the same time. */
final class Workspaces {
    private final ConcurrentLinkedDeque<Workspace> idle = new ConcurrentLinkedDeque<>();

    /** One that nobody else uses. */
    Workspace take() {
        Workspace workspace = idle.pollFirst();
        return workspace == null ? new Workspace() : workspace;
    }

    /** Ready for the next; one that a failed call kept is left to the collector. */
    void give(Workspace workspace) {
        idle.addFirst(workspace);
    }
}
