package org.lanewise.kernels.internal.elementwise;

import org.lanewise.kernels.Activation;
import org.lanewise.kernels.internal.gemm.f32.FloatEpilogue;

/**
 * Activation and dropout over a row block of a layer's sums, in place or into another matrix. Lives in a Workspace and is
 * filled anew for every call.
 */
public final class LayerEpilogue implements FloatEpilogue {
    private static final float[] IN_PLACE = {};

    private Activation activation = Activation.IDENTITY;
    private int dropThreshold;
    private float dropScale;
    private long dropKey;
    private float[] z = IN_PLACE;
    private int zOffset;
    private int ldz;
    private int columns;

    /** An epilogue that does nothing. */
    public LayerEpilogue() {}

    /** Sets what is done, in place; a threshold of 0 drops nothing. */
    public LayerEpilogue set(Activation activation, int dropThreshold, float dropScale, long dropKey) {
        this.activation = activation;
        this.dropThreshold = dropThreshold;
        this.dropScale = dropScale;
        this.dropKey = dropKey;
        return this;
    }

    /** The result goes to z, with {@code columns} elements in a row; the sums stay. */
    public LayerEpilogue into(float[] z, int zOffset, int ldz, int columns) {
        this.z = z;
        this.zOffset = zOffset;
        this.ldz = ldz;
        this.columns = columns;
        return this;
    }

    /** Lets go of z: the workspace outlives it. */
    public void release() {
        z = IN_PLACE;
    }

    @Override
    public void apply(int element, float[] c, int offset, int length) {
        boolean inPlace = z == IN_PLACE;
        float[] to = inPlace ? c : z;
        int at = inPlace ? offset : zOffset + element / columns * ldz + element % columns;
        LayerSpans.forward(activation, dropThreshold, dropScale, dropKey, element, c, offset, to, at, length);
    }
}
