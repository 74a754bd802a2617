/** From layers to ONNX's operators. */
@NullMarked
package org.lanewise.onnx.internal.write;

import org.jspecify.annotations.NullMarked;
