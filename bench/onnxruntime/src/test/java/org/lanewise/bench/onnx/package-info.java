@NullMarked
package org.lanewise.bench.onnx;

import org.jspecify.annotations.NullMarked;
