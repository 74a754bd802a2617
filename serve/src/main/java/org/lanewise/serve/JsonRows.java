package org.lanewise.serve;

import java.io.InputStream;
import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Rows as {@link Form#JSON}, read and written as they come, without a tree. */
final class JsonRows {
    private static final String INSTANCES = "instances";
    private static final String PREDICTIONS = "predictions";

    private JsonRows() {}

    /** Reads to the end. */
    static void read(InputStream in, RowBuffer rows) {
        try (JsonParser json = Json.parser(in)) {
            body(json, rows);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw Refusal.malformed("the body is not valid JSON"
                    + (at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr())
                    + ": " + Texts.clipped(String.valueOf(e.getOriginalMessage()), 300));
        }
    }

    private static void body(JsonParser json, RowBuffer rows) {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw Refusal.malformed("the body is not an object {\"instances\": [[...], ...]}");
        }
        boolean found = false;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (!name.equals(INSTANCES) || found) {
                throw Refusal.malformed("the body has the property " + Texts.shown(name)
                        + (found ? ", but 'instances' once" : ", but only 'instances'") + " is expected");
            }
            found = true;
            if (json.nextToken() != JsonToken.START_ARRAY) {
                throw Refusal.malformed("instances is no array of rows");
            }
            while (json.nextToken() != JsonToken.END_ARRAY) {
                row(json, rows);
            }
        }
        if (!found) {
            throw Refusal.malformed("the body has no property 'instances'");
        }
        if (json.nextToken() != null) {
            throw Refusal.malformed("the body has more after its end");
        }
    }

    private static void row(JsonParser json, RowBuffer rows) {
        int row = rows.rows();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw Refusal.malformed("instances[" + row + "] is no array of numbers");
        }
        int count = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (!json.currentToken().isNumeric()) {
                throw Refusal.malformed("instances[" + row + "][" + count + "] is no number");
            }
            // The values of a row that is too long are only counted.
            if (count < rows.columns()) {
                rows.add(json.getFloatValue());
            }
            count++;
        }
        if (count != rows.columns()) {
            throw Refusal.malformed(
                    "instances[" + row + "] has " + count + " values, but the model takes " + rows.columns());
        }
    }

    /**
     * Writes rows, each number so that reading it as a float gives the same bits; null stands for what is not finite, as
     * JSON has no number for that.
     */
    static void write(OutputStream out, float[] values, int columns) {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart(PREDICTIONS);
            for (int first = 0; first < values.length; first += columns) {
                json.writeStartArray();
                for (int i = first; i < first + columns; i++) {
                    if (Float.isFinite(values[i])) {
                        json.writeNumber(values[i]);
                    } else {
                        json.writeNull();
                    }
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
