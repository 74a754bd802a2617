/** The messages of an ONNX file, as far as they are used. */
@NullMarked
package org.lanewise.onnx.internal.proto;

import org.jspecify.annotations.NullMarked;
