package org.lanewise.onnx.internal.read;

import org.lanewise.nn.io.ModelFormatException;

/** What a node of one type becomes. */
@FunctionalInterface
interface Operator {
    /** Its first output. */
    Value apply(Call call) throws ModelFormatException;
}
