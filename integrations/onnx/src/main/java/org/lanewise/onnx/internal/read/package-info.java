/** From ONNX's operators to layers. */
@NullMarked
package org.lanewise.onnx.internal.read;

import org.jspecify.annotations.NullMarked;
