package org.lanewise.nn.io;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
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
        Map<String, String> all = new LinkedHashMap<>(metadata);
        all.put(SHA256, sha256());
        Map<String, Header.Tensor> tensors = new LinkedHashMap<>();
        long begin = 0;
        for (Map.Entry<String, float[]> entry : arrays.entrySet()) {
            Header.Tensor tensor = Header.Tensor.at(begin, new long[] {entry.getValue().length});
            tensors.put(entry.getKey(), tensor);
            begin = tensor.end();
        }
        Header header = new Header(all, tensors);
        AtomicFile.write(file, channel -> {
            Floats floats = new Floats(channel);
            floats.writeHeader(header.toJson());
            for (float[] values : arrays.values()) {
                floats.write(values, 0, values.length);
            }
        });
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
        if (!Files.isRegularFile(file)) {
            throw new ModelFormatException(file + (Files.exists(file) ? " is not a file" : " does not exist"));
        }
        try (FileChannel channel = FileChannel.open(file)) {
            Floats floats = new Floats(channel);
            byte[] json = floats.readHeader(file.toString());
            long dataStart = channel.position();
            Header header = Header.parse(file.toString(), json, channel.size() - dataStart);
            Map<String, float[]> arrays = new LinkedHashMap<>();
            for (Map.Entry<String, Header.Tensor> entry : header.tensors().entrySet()) {
                Header.Tensor tensor = entry.getValue();
                float[] values = new float[tensor.length()];
                channel.position(dataStart + tensor.begin());
                floats.read(values, 0, values.length);
                arrays.put(entry.getKey(), values);
            }
            TensorFile read = new TensorFile(header.metadata(), arrays);
            if (!read.sha256().equals(header.metadata().get(SHA256))) {
                throw new ModelFormatException(
                        file + " is damaged: its values do not have the SHA-256 that it announces");
            }
            return read;
        } catch (EOFException e) {
            throw new ModelFormatException(file + " became shorter while it was read", e);
        }
    }
}
