package org.lanewise.onnx.internal.proto;

import java.math.BigDecimal;

/** Numbers as people write them. */
public final class OnnxDecimal {
    private OnnxDecimal() {}

    /**
     * 1 - m in decimal, where 1 - 0.9 is 0.1: ONNX's momentum is the part of the running statistics that stays, ours the
     * part that is new.
     */
    public static float complement(float momentum) {
        return Float.isFinite(momentum)
                ? BigDecimal.ONE
                        .subtract(new BigDecimal(Float.toString(momentum)))
                        .floatValue()
                : Float.NaN;
    }
}
