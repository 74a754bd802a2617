@NullMarked
package org.lanewise.onnx;

import org.jspecify.annotations.NullMarked;
