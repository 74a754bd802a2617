/** Dense networks from and to ONNX files. */
@NullMarked
package org.lanewise.onnx;

import org.jspecify.annotations.NullMarked;
