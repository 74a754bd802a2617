package org.lanewise.bench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Measurements as JSON. Properties that a later version may add are skipped. */
public final class MeasurementsFile {
    private static final String FORMAT = "lanewise-bench";
    private static final int VERSION = 1;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final JsonParser in;

    private MeasurementsFile(JsonParser in) {
        this.in = in;
    }

    /** One object. */
    public static String write(Measurements measurements) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartObject();
            out.writeStringProperty("format", FORMAT);
            out.writeNumberProperty("version", VERSION);
            out.writeObjectPropertyStart("environment");
            measurements.environment().forEach(out::writeStringProperty);
            out.writeEndObject();
            out.writeArrayPropertyStart("remarks");
            measurements.remarks().forEach(out::writeString);
            out.writeEndArray();
            out.writeNumberProperty("minutes", measurements.minutes());
            out.writeNumberProperty("seconds", measurements.seconds());
            out.writeArrayPropertyStart("entries");
            measurements.entries().forEach(entry -> write(out, entry));
            out.writeEndArray();
            out.writeEndObject();
        }
        // One entry a line, for people and for diff.
        return text.toString().replace("{\"section\"", "\n{\"section\"") + "\n";
    }

    private static void write(JsonGenerator out, Entry entry) {
        out.writeStartObject();
        out.writeStringProperty("section", entry.key().section());
        out.writeStringProperty("op", entry.key().op());
        out.writeStringProperty("type", entry.key().type());
        out.writeStringProperty("size", entry.key().size());
        out.writeStringProperty("impl", entry.key().impl());
        out.writeStringProperty("unit", entry.unit());
        out.writeNumberProperty("intensity", entry.intensity());
        out.writeNumberProperty("ratio", entry.ratio());
        out.writeArrayPropertyStart("rates");
        entry.rates().forEach(out::writeNumber);
        out.writeEndArray();
        out.writeEndObject();
    }

    /**
     * Reads what {@link #write} writes.
     *
     * @throws IOException a sentence that names the file when it cannot be read or is anything else
     */
    public static Measurements read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return new MeasurementsFile(parser).measurements();
        } catch (JacksonException | IllegalArgumentException e) {
            String reason = e instanceof JacksonException json ? json.getOriginalMessage() : e.getMessage();
            throw new IOException(file + " is not a whole report of `bench --report`: " + reason, e);
        }
    }

    private Measurements measurements() {
        if (in.nextToken() != JsonToken.START_OBJECT) {
            throw new IllegalArgumentException("it is not a JSON object");
        }
        if (!"format".equals(in.nextName()) || !FORMAT.equals(in.nextStringValue())) {
            throw new IllegalArgumentException("it does not begin with \"format\":\"" + FORMAT + "\"");
        }
        Map<String, String> environment = new LinkedHashMap<>();
        List<String> remarks = new ArrayList<>();
        List<Entry> entries = null;
        double minutes = 0;
        double seconds = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "version" -> requireVersion(in.getIntValue());
                case "environment" -> environment(environment);
                case "remarks" -> array(name, () -> remarks.add(text("remark")));
                case "minutes" -> minutes = in.getDoubleValue();
                case "seconds" -> seconds = in.getDoubleValue();
                case "entries" -> {
                    List<Entry> found = new ArrayList<>();
                    array(name, () -> found.add(entry()));
                    entries = found;
                }
                default -> in.skipChildren();
            }
        }
        if (entries == null) {
            throw new IllegalArgumentException("it has no entries");
        }
        if (in.nextToken() != null) {
            throw new IllegalArgumentException("something follows its end");
        }
        return new Measurements(environment, remarks, minutes, seconds, entries);
    }

    private static void requireVersion(int version) {
        if (version != VERSION) {
            throw new IllegalArgumentException(
                    "its version is " + version + ", but " + VERSION + " is what can be read");
        }
    }

    private void environment(Map<String, String> environment) {
        require(JsonToken.START_OBJECT, "environment");
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            environment.put(name, text(name));
        }
    }

    private Entry entry() {
        require(JsonToken.START_OBJECT, "an entry");
        Map<String, String> texts = new LinkedHashMap<>();
        List<Double> rates = new ArrayList<>();
        double intensity = 0;
        double ratio = 0;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "section", "op", "type", "size", "impl", "unit" -> texts.put(name, text(name));
                case "intensity" -> intensity = in.getDoubleValue();
                case "ratio" -> ratio = in.getDoubleValue();
                case "rates" -> array(name, () -> rates.add(in.getDoubleValue()));
                default -> in.skipChildren();
            }
        }
        Key key =
                new Key(of(texts, "section"), of(texts, "op"), of(texts, "type"), of(texts, "size"), of(texts, "impl"));
        return new Entry(key, of(texts, "unit"), intensity, ratio, rates);
    }

    private static String of(Map<String, String> texts, String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new IllegalArgumentException("an entry has no " + name);
        }
        return text;
    }

    private void array(String name, Runnable element) {
        require(JsonToken.START_ARRAY, name);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            element.run();
        }
    }

    private String text(String name) {
        require(JsonToken.VALUE_STRING, name);
        return in.getString();
    }

    private void require(JsonToken expected, String name) {
        if (in.currentToken() != expected) {
            throw new IllegalArgumentException(name + " is " + in.currentToken() + ", but must be " + expected);
        }
    }
}
