package org.lanewise.nn.io;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes the header of a safetensors file. */
final class HeaderWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private HeaderWriter() {}

    /** As JSON, padded with spaces so that the data starts at a multiple of 8 bytes. */
    static byte[] json(Header header) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            if (!header.metadata().isEmpty()) {
                out.writeObjectPropertyStart(Header.METADATA);
                header.metadata().forEach(out::writeStringProperty);
                out.writeEndObject();
            }
            header.tensors().forEach((name, tensor) -> {
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
