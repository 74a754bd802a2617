package org.lanewise.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lanewise.nn.Model;
import org.lanewise.nn.io.ModelFile;
import org.lanewise.onnx.OnnxFile;

/** A model's file: ONNX if its name ends so, else safetensors. */
final class ModelPath {
    private static final String ONNX = ".onnx";
    private static final String SAFETENSORS = ".safetensors";

    private ModelPath() {}

    /** Whether a name is one of a model's file. */
    static boolean isModel(Path file) {
        return endsWith(file, ONNX) || endsWith(file, SAFETENSORS);
    }

    private static boolean endsWith(Path file, String extension) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }

    static Model read(Path file) throws IOException {
        return endsWith(file, ONNX) ? OnnxFile.read(file) : ModelFile.read(file);
    }

    /** What else there is to know about a model, without what the format itself keeps there. */
    static Map<String, String> metadata(Path file) throws IOException {
        Map<String, String> texts =
                new TreeMap<>(endsWith(file, ONNX) ? OnnxFile.metadata(file) : ModelFile.metadata(file));
        texts.keySet().removeIf(name -> name.startsWith("lanewise."));
        return texts;
    }

    static void write(Path file, Model model, Map<String, String> metadata) throws IOException {
        if (endsWith(file, ONNX)) {
            OnnxFile.write(file, model, metadata);
        } else {
            ModelFile.write(file, model, metadata);
        }
    }
}
