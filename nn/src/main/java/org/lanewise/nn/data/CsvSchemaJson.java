package org.lanewise.nn.data;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** {"columns":[{"name":"a","categories":[]}, ...],"targets":[3],"classes":2}, the fields in this order. */
final class CsvSchemaJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CsvSchemaJson() {}

    static String write(CsvSchema schema) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeArrayPropertyStart("columns");
            for (CsvColumn column : schema.columns()) {
                out.writeStartObject();
                out.writeStringProperty("name", column.name());
                out.writeArrayPropertyStart("categories");
                column.categories().forEach(out::writeString);
                out.writeEndArray();
                out.writeEndObject();
            }
            out.writeEndArray();
            out.writeArrayPropertyStart("targets");
            schema.targets().forEach(out::writeNumber);
            out.writeEndArray();
            out.writeNumberProperty("classes", schema.classes());
            out.writeEndObject();
        }
        return text.toString();
    }

    static CsvSchema parse(String text) {
        List<CsvColumn> columns = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), text)) {
            require(in, JsonToken.START_OBJECT);
            requireName(in, "columns");
            require(in, JsonToken.START_ARRAY);
            while (in.nextToken() == JsonToken.START_OBJECT) {
                requireName(in, "name");
                require(in, JsonToken.VALUE_STRING);
                String name = in.getString();
                requireName(in, "categories");
                require(in, JsonToken.START_ARRAY);
                List<String> categories = new ArrayList<>();
                while (in.nextToken() == JsonToken.VALUE_STRING) {
                    categories.add(in.getString());
                }
                requireAt(in, JsonToken.END_ARRAY);
                require(in, JsonToken.END_OBJECT);
                columns.add(new CsvColumn(name, categories));
            }
            requireAt(in, JsonToken.END_ARRAY);
            requireName(in, "targets");
            require(in, JsonToken.START_ARRAY);
            while (in.nextToken() == JsonToken.VALUE_NUMBER_INT) {
                targets.add(in.getIntValue());
            }
            requireAt(in, JsonToken.END_ARRAY);
            requireName(in, "classes");
            require(in, JsonToken.VALUE_NUMBER_INT);
            int classes = in.getIntValue();
            require(in, JsonToken.END_OBJECT);
            if (in.nextToken() != null) {
                throw new IllegalArgumentException("the schema has more after its end");
            }
            return new CsvSchema(columns, targets, classes);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("the schema is not valid JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static void require(JsonParser in, JsonToken expected) {
        in.nextToken();
        requireAt(in, expected);
    }

    private static void requireAt(JsonParser in, JsonToken expected) {
        if (in.currentToken() != expected) {
            throw new IllegalArgumentException("the schema has " + in.currentToken() + " at character "
                    + in.currentTokenLocation().getCharOffset() + ", but " + expected + " is expected");
        }
    }

    private static void requireName(JsonParser in, String expected) {
        String name = in.nextName();
        if (!expected.equals(name)) {
            throw new IllegalArgumentException("the schema has '" + name + "', but '" + expected + "' is expected");
        }
    }
}
