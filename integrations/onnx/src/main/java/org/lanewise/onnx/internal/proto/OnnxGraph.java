package org.lanewise.onnx.internal.proto;

import java.util.List;
import java.util.Map;

/**
 * A model's graph.
 *
 * @param file its name, for messages
 * @param fileBytes the file's size: what it is worth
 * @param opset version of ONNX's own operators
 * @param nodes in the order of the file, in which they can be computed
 * @param initializers tensors by name
 * @param inputs values that are given, initializers among them in old files
 * @param outputs values that are asked for
 * @param metadata texts by name
 */
public record OnnxGraph(
        String file,
        long fileBytes,
        long opset,
        List<OnnxNode> nodes,
        Map<String, OnnxTensor> initializers,
        List<OnnxValue> inputs,
        List<OnnxValue> outputs,
        Map<String, String> metadata) {}
