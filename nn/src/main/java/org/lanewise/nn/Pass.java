package org.lanewise.nn;

import org.lanewise.kernels.Parallelism;
import org.lanewise.kernels.Workspace;

/** What a plan's steps share during one pass; reused, so that a pass allocates nothing. */
final class Pass {
    final Parallelism parallelism;
    final Workspace workspace = new Workspace();
    float[] parameters = new float[0];
    float[] gradient = new float[0];
    int rows;
    long seed;
    long step;

    Pass(Parallelism parallelism) {
        this.parallelism = parallelism;
    }
}
