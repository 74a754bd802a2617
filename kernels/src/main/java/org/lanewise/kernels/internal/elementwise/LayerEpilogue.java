package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.Activation;
import org.lanewise.kernels.internal.gemm.f32.FloatEpilogue;

/** Activation and dropout over a row block of a layer's output. Lives in a Workspace and is filled anew for every call. */
public final class LayerEpilogue implements FloatEpilogue {
    private Activation activation = Activation.IDENTITY;
    private int dropThreshold;
    private float dropScale;
    private long dropKey;

    /** An epilogue that does nothing. */
    public LayerEpilogue() {}

    /** Sets what is done; a threshold of 0 drops nothing. */
    public LayerEpilogue set(Activation activation, int dropThreshold, float dropScale, long dropKey) {
        this.activation = activation;
        this.dropThreshold = dropThreshold;
        this.dropScale = dropScale;
        this.dropKey = dropKey;
        return this;
    }

    @Override
    public void apply(int element, float[] c, int offset, int length) {
        Spans.activate(activation, c, offset, c, offset, length);
        if (dropThreshold != 0) {
            Spans.dropout(dropThreshold, dropScale, dropKey, element, c, offset, length);
        }
    }
}
