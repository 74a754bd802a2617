package org.lanewise.nn.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lanewise.nn.internal.Sha256;

/**
 * Named arrays of floats and named texts in a safetensors file, with a SHA-256 of the arrays among the texts: what changed
 * on the disk is found.
 *
 * @param metadata the texts
 * @param arrays the arrays, in the order of the file
 */
public record TensorFile(Map<String, String> metadata, Map<String, float[]> arrays) {
    private static final String SHA256 = "lanewise.sha256";

    /** Writes the file; it is replaced whole or, on failure, not at all. */
    public void write(Path file) throws IOException {
        SafetensorsWriter writer = new SafetensorsWriter();
        metadata.forEach(writer::metadata);
        writer.metadata(SHA256, sha256());
        arrays.forEach((name, values) -> writer.add(name, TensorType.F32, new long[] {values.length}, values, 0));
        writer.write(file);
    }

    private String sha256() {
        Sha256 sha = new Sha256();
        arrays.values().forEach(sha::add);
        return sha.hex();
    }

    /**
     * Reads a file.
     *
     * @throws ModelFormatException if it is damaged or was not written by {@link #write}; the sentence says what
     */
    public static TensorFile read(Path file) throws IOException {
        try (SafetensorsFile tensors = SafetensorsFile.open(file)) {
            Map<String, float[]> arrays = new LinkedHashMap<>();
            for (String name : tensors.tensors().keySet()) {
                arrays.put(name, tensors.floats(name));
            }
            TensorFile read = new TensorFile(tensors.metadata(), arrays);
            if (!read.sha256().equals(read.metadata.get(SHA256))) {
                throw new ModelFormatException(
                        file + " is damaged: its values do not have the SHA-256 that it announces");
            }
            return read;
        }
    }
}
