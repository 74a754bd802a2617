package org.lanewise.nn.io;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

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

    private static final JsonFactory JSON = new JsonFactory();

    /** As JSON, padded with spaces so that the data starts at a multiple of 8 bytes. */
    byte[] toJson() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            if (!metadata.isEmpty()) {
                out.writeObjectPropertyStart(METADATA);
                metadata.forEach(out::writeStringProperty);
                out.writeEndObject();
            }
            tensors.forEach((name, tensor) -> {
                out.writeObjectPropertyStart(name);
                out.writeStringProperty("dtype", tensor.type().name());
                out.writeName("shape");
                long[] shape = tensor.shape();
                out.writeArray(shape, 0, shape.length);
                out.writeName("data_offsets");
                out.writeArray(new long[] {tensor.begin(), tensor.end()}, 0, 2);
                out.writeEndObject();
            });
            out.writeEndObject();
        }
        while (bytes.size() % 8 != 0) {
            bytes.write(' ');
        }
        return bytes.toByteArray();
    }
}
