package org.lanewise.onnx;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.lanewise.nn.Model;
import org.lanewise.nn.io.AtomicFile;
import org.lanewise.nn.io.ModelFormatException;
import org.lanewise.onnx.internal.proto.Message;
import org.lanewise.onnx.internal.proto.ModelReader;
import org.lanewise.onnx.internal.proto.OnnxGraph;
import org.lanewise.onnx.internal.read.GraphReader;
import org.lanewise.onnx.internal.write.GraphWriter;

/**
 * Models as <a href="https://onnx.ai">ONNX</a> files: one input of rows x columns, one output, all weights in the file.
 *
 * <p>What is read: opset 13 to 21; Gemm and MatMul with constant weights, Add (a bias, or branches), Sum, Concat, the
 * activations, Softmax, LogSoftmax and Sigmoid at the end (the model's {@link Model#output}), BatchNormalization,
 * LayerNormalization, Dropout, and Flatten, Reshape and Identity where they keep the rows. SiLU, GELU, Mish, hard-swish and the
 * step are recognised as formulas, a shift and a factor on the input are the model's scaling. Weights are floats, or halves,
 * bfloat16 or doubles that floats equal; computation is in float.
 *
 * <p>What is written: opset 17, or 18 for Mish and 20 for GELU, of IR version 8, or 9 with opset 20; a dense layer is a Gemm
 * with transB = 1, so its weights are outputs x inputs. Layers that work in training only vanish, except dropout.
 */
public final class OnnxFile {
    private OnnxFile() {}

    /**
     * Reads a model.
     *
     * @throws ModelFormatException if the file is damaged or has what cannot be read; the sentence names the node
     */
    public static Model read(Path file) throws IOException {
        return read(file, GraphReader::read);
    }

    /**
     * As {@link #read(Path)}, of a file that is in memory.
     *
     * @param name for error messages
     * @param bytes of the whole file
     */
    public static Model read(String name, byte[] bytes) throws ModelFormatException {
        return GraphReader.read(ModelReader.read(name, MemorySegment.ofArray(bytes)));
    }

    /** The texts that the file's author added, by name. */
    public static Map<String, String> metadata(Path file) throws IOException {
        return read(file, graph -> Map.copyOf(graph.metadata()));
    }

    private interface Reading<T> {
        T of(OnnxGraph graph) throws ModelFormatException;
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ModelFormatException(file + (Files.exists(file) ? " is not a file" : " does not exist"));
        }
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(file)) {
            MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            return reading.of(ModelReader.read(file.toString(), bytes));
        } catch (InternalError e) {
            // How the JVM tells that a mapped page is no longer there.
            throw new ModelFormatException(file + " became shorter while it was read", e);
        }
    }

    /**
     * Writes a model whose input may have any number of rows; the file is replaced whole or, on failure, not at all.
     *
     * @throws IllegalArgumentException if a layer has no counterpart in ONNX (it is named), or the file would have 2 GB;
     *     nothing has been written then
     */
    public static void write(Path file, Model model) throws IOException {
        write(file, model, Map.of());
    }

    /**
     * As the other form, with texts for {@link #metadata}.
     *
     * @param metadata texts by name
     */
    public static void write(Path file, Model model, Map<String, String> metadata) throws IOException {
        Message message = GraphWriter.write(model, 0, new TreeMap<>(metadata));
        AtomicFile.write(file, channel -> write(message, Channels.newOutputStream(channel)));
    }

    /**
     * The bytes of a model's file.
     *
     * @param rows of the input, for runtimes that need to know; 0 for any number
     */
    public static byte[] bytes(Model model, int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("rows = " + rows + " is negative");
        }
        Message message = GraphWriter.write(model, rows, Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) message.size());
        try {
            write(message, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Message message, OutputStream to) throws IOException {
        CodedOutputStream out = CodedOutputStream.newInstance(to, 1 << 16);
        message.writeTo(out);
        out.flush();
    }
}
