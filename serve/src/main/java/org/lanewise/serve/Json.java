package org.lanewise.serve;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Jackson as the server uses it. */
final class Json {
    /** Clients may mean harm: no table of names that they could fill, and nothing long or deep. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(16)
                    .maxNameLength(1000)
                    .maxStringLength(1000)
                    .build())
            .build();

    private Json() {}

    static JsonParser parser(InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    static JsonGenerator generator(OutputStream out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** An object of texts and whole numbers, in the map's order. */
    static byte[] object(Map<String, ?> properties) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = generator(bytes)) {
            out.writeStartObject();
            for (Map.Entry<String, ?> entry : properties.entrySet()) {
                if (entry.getValue() instanceof Integer number) {
                    out.writeNumberProperty(entry.getKey(), number);
                } else {
                    out.writeStringProperty(entry.getKey(), String.valueOf(entry.getValue()));
                }
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
