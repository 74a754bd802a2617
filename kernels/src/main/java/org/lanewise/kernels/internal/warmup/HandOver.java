package org.lanewise.kernels.internal.warmup;

import org.lanewise.kernels.internal.Isa;

/**
 * A vector kernel and its scalar twin while the JVM is young. Before C2 has compiled a vector kernel it allocates and runs
 * at a hundredth of its speed; the twin, a plain loop, is fast after milliseconds and has the same bits. So callers take
 * the twin until a background thread has seen the vector kernel run at compiled speed on data of its own.
 */
public abstract class HandOver {
    private final int patience;

    private volatile boolean asked;

    /** Questions so far, about: threads may lose some. */
    private int questions;

    /** Written once by the background thread; a caller that sees it late takes the twin once more. */
    private boolean ready = Isa.WIDTH_IS_CHOSEN;

    /** A kernel that is not yet compiled. */
    protected HandOver() {
        this(0);
    }

    /** One that is wanted only by those who have asked so often: what serves others, too, is warmed before it. */
    protected HandOver(int patience) {
        this.patience = patience;
    }

    /** One short call of the vector kernel, on data that nobody else uses. */
    protected abstract void vector();

    /** The same call of its twin. */
    protected abstract void scalar();

    /** Whether to take the vector kernel. The first question, or the first beyond its patience, starts its warm-up. */
    public final boolean ready() {
        return ready || ask();
    }

    private boolean ask() {
        if (!asked && questions++ >= patience) {
            asked = true;
            WarmUpThread.enqueue(this);
        }
        return false;
    }

    final void take() {
        ready = true;
    }
}
