package org.lanewise.onnx.internal.proto;

import java.util.List;
import java.util.Map;
import org.lanewise.nn.io.Excerpt;

/**
 * A node of a graph.
 *
 * @param name its name; may be empty
 * @param operator its type, such as Gemm
 * @param domain of the operator; empty for ONNX's own
 * @param inputs names of values, empty for one that is left out
 * @param outputs names of values, empty for one that is not wanted
 * @param attributes by name
 */
public record OnnxNode(
        String name,
        String operator,
        String domain,
        List<String> inputs,
        List<String> outputs,
        Map<String, OnnxAttribute> attributes) {
    /** How messages call it: node 'fc1' (Gemm), and by its output where it has no name. */
    @Override
    public String toString() {
        String operatorText = (domain.isEmpty() ? "" : domain + ".") + operator;
        String called = !name.isEmpty()
                ? Excerpt.quoted(name)
                : "that makes " + Excerpt.quoted(outputs.isEmpty() ? "" : outputs.get(0));
        return "node " + called + " (" + Excerpt.of(operatorText, 80) + ")";
    }
}
