package org.lanewise.nn;

/** Training stopped because the loss, its gradient or a parameter became NaN or infinite. */
public final class TrainingDivergedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int epoch;
    private final int batch;
    private final int layer;

    TrainingDivergedException(String what, int epoch, int batch, Node node) {
        super(what + " after batch " + batch + " of epoch " + epoch + ", first in " + node
                + ": training diverged; a smaller learning rate may help. The parameters are those of "
                + (epoch == 1 ? "the start" : "epoch " + (epoch - 1)));
        this.epoch = epoch;
        this.batch = batch;
        this.layer = node.number();
    }

    /** The epoch, from 1. */
    public int epoch() {
        return epoch;
    }

    /** The batch of that epoch, from 1. */
    public int batch() {
        return batch;
    }

    /**
     * The number of the layer where it began: the first whose output or parameters are not finite, or the last whose gradient is
     * not, as gradients are led back.
     */
    public int layer() {
        return layer;
    }
}
