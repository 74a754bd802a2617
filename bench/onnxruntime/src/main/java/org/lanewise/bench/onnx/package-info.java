/** ONNX Runtime as a peer; compiled with the Maven profile onnxruntime only. */
@NullMarked
package org.lanewise.bench.onnx;

import org.jspecify.annotations.NullMarked;
