package org.lanewise.nn.io;

import java.util.Map;

/**
 * The JSON header of a safetensors file.
 *
 * @param metadata texts by name
 * @param tensors by name, in the order of the file
 */
record Header(Map<String, String> metadata, Map<String, TensorInfo> tensors) {
    static final String METADATA = "__metadata__";

    /** The limit of the reference implementation. */
    static final int MOST_BYTES = 100_000_000;
}
