package org.lanewise.nn.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lanewise.kernels.Activation;
import org.lanewise.kernels.Bfloat16;
import org.lanewise.nn.Model;
import org.lanewise.nn.Network;
import org.lanewise.nn.Output;
import org.lanewise.nn.Parameters;
import org.lanewise.nn.Tensor;
import org.lanewise.nn.data.Scaling;

class ModelFileTest {
    private static final Network NETWORK = Network.input(3)
            .dropout(0.1f)
            .dense(5, Activation.TANH)
            .dropout(0.25f)
            .dense(2)
            .build();

    private static final Model MODEL = new Model(
            NETWORK,
            Parameters.random(NETWORK, 3),
            Scaling.of(new float[] {1, -2, 3}, new float[] {0.5f, 1 / 255f, 1e-30f}),
            Output.SOFTMAX);

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void writeModel() throws IOException {
        file = folder.resolve("model.safetensors");
        ModelFile.write(file, MODEL);
    }

    @Test
    void keepsMetadata() throws IOException {
        assertEquals(
                Map.of("lanewise.network", NETWORK.toString(), "lanewise.output", "softmax"), ModelFile.metadata(file));
        ModelFile.write(file, MODEL, Map.of("a", "b\n\"c\""));
        assertEquals("b\n\"c\"", ModelFile.metadata(file).get("a"));
        assertEquals(
                MODEL.parameters().sha256(), ModelFile.read(file).parameters().sha256());
        Map<String, String> reserved = Map.of("lanewise.network", "x");
        assertThrows(IllegalArgumentException.class, () -> ModelFile.write(file, MODEL, reserved));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Model read = ModelFile.read(file);
        assertEquals(NETWORK.toString(), read.network().toString());
        assertEquals(MODEL.parameters().sha256(), read.parameters().sha256());
        assertArrayEquals(MODEL.scaling().means(), read.scaling().means());
        assertArrayEquals(MODEL.scaling().factors(), read.scaling().factors());
    }

    /** More values than the buffer of 16,384, each different, or a wrong offset would not show. */
    @Test
    void readsTensorsLargerThanItsBuffer() throws IOException {
        Network network = Network.input(200).dense(211).dense(3).build();
        Model model = new Model(network, Parameters.random(network, 5), Scaling.none(200), Output.SOFTMAX);
        ModelFile.write(file, model);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int start = 8 + (int) bytes.getLong(0);
        float[] values = model.parameters().values();
        for (int i = 0; i < values.length; i++) {
            assertEquals(values[i], bytes.getFloat(start + 4 * i));
        }
        assertArrayEquals(values, ModelFile.read(file).parameters().values());
    }

    @Test
    void keepsWeightsInNarrowerTypes() throws IOException {
        for (TensorType type : List.of(TensorType.F64, TensorType.F16, TensorType.BF16)) {
            ModelFile.write(file, MODEL, Map.of(), type);
            Model read = ModelFile.read(file);
            assertArrayEquals(MODEL.scaling().factors(), read.scaling().factors());
            float[] values = read.parameters().values();
            for (Tensor tensor : read.parameters().tensors()) {
                for (int i = tensor.offset(); i < tensor.offset() + tensor.length(); i++) {
                    float value = MODEL.parameters().values()[i];
                    float rounded = type == TensorType.F16
                            ? Float.float16ToFloat(Float.floatToFloat16(value))
                            : type == TensorType.BF16 ? Bfloat16.toFloat(Bfloat16.of(value)) : value;
                    assertEquals(tensor.name().endsWith("weight") ? rounded : value, values[i], tensor.name());
                }
            }
        }
        Parameters large = MODEL.parameters().copy();
        large.values()[3] = 65520;
        Model model = new Model(NETWORK, large, MODEL.scaling(), Output.SOFTMAX);
        assertThrows(IllegalArgumentException.class, () -> ModelFile.write(file, model, Map.of(), TensorType.F16));
        assertThrows(IllegalArgumentException.class, () -> ModelFile.write(file, MODEL, Map.of(), TensorType.I8));
    }

    /** Other writers of the format may order tensors differently: their places are what the offsets say. */
    @Test
    void readsTensorsWhereTheirOffsetsSay() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int start =
                8 + (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
        int mean = bytes.length - 24;
        byte[] swapped = replace("[" + (mean - start) + "," + (mean + 12 - start) + "]", "[X]")
                .andThen(replace("[" + (mean + 12 - start) + "," + (mean + 24 - start) + "]", "[Y]"))
                .andThen(replace("[X]", "[" + (mean + 12 - start) + "," + (mean + 24 - start) + "]"))
                .andThen(replace("[Y]", "[" + (mean - start) + "," + (mean + 12 - start) + "]"))
                .apply(bytes);
        Files.write(file, swapped);
        Scaling read = ModelFile.read(file).scaling();
        assertArrayEquals(MODEL.scaling().factors(), read.means());
        assertArrayEquals(MODEL.scaling().means(), read.factors());
    }

    @Test
    void isLaidOutAsTheFormatSays() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int length = (int) bytes.getLong(0);
        assertEquals(0, length % 8);
        String json = new String(bytes.array(), 8, length, StandardCharsets.UTF_8);
        assertTrue(
                json.startsWith("{\"__metadata__\":{\"lanewise.network\":\"input 3 | dropout 0.1 | dense 5 tanh | "),
                json);
        assertTrue(
                json.contains("\"layers.1.weight\":{\"dtype\":\"F32\",\"shape\":[5,3],\"data_offsets\":[0,60]}"), json);
        assertEquals(MODEL.parameters().values()[1], bytes.getFloat(8 + length + 4));
        assertEquals(8 + length + 4 * (NETWORK.parameterCount() + 6), bytes.capacity());
    }

    @Test
    void leavesNothingBesideTheFileAndTheOldFileWhenItFails() throws IOException {
        assertThrows(
                IOException.class,
                () -> AtomicFile.write(file, channel -> {
                    channel.write(ByteBuffer.allocate(10));
                    throw new IOException("the disk is full");
                }));
        assertEquals(
                MODEL.parameters().sha256(), ModelFile.read(file).parameters().sha256());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void refusesTargetsThatCannotBeWritten() {
        assertThrows(IOException.class, () -> ModelFile.write(folder, MODEL));
        assertThrows(
                IOException.class, () -> ModelFile.write(folder.resolve("none").resolve("m"), MODEL));
    }

    @Test
    void refusesDamagedFiles() throws IOException {
        assertRefused(bytes -> new byte[0], "is empty");
        assertRefused(bytes -> Arrays.copyOf(bytes, 5), "has only 5 bytes");
        assertRefused(bytes -> Arrays.copyOf(bytes, 100), "is truncated: it announces a header of");
        assertRefused(bytes -> Arrays.copyOf(bytes, bytes.length - 1), "is truncated: its header announces");
        assertRefused(bytes -> Arrays.copyOf(bytes, bytes.length + 4), "is too long");
        assertRefused(bytes -> patch(bytes, 7, 0x7f), "only 2 to 100000000 are possible");
        assertRefused(bytes -> patch(bytes, 7, 0xff), "only 2 to 100000000 are possible");
        assertRefused(bytes -> patch(bytes, 8, '['), "is not");
        assertRefused(bytes -> patch(bytes, 9, 'x'), "is not valid JSON");
        assertRefused(bytes -> patch(bytes, bytes.length - 1, 0x7f, 0x80), "at element 2 of tensor 'input.factor'");
    }

    @Test
    void refusesHeadersThatDoNotFit() throws IOException {
        assertRefused(
                replace("F32", "F16"), "of type F16 and shape [5, 3] at bytes [0, 60], which do not fit each other");
        assertRefused(
                replace("\"F32\",\"shape\":[2]", "\"I8\",\"shape\":[8]"), "of shape [8], but its network needs [2]");
        assertRefused(replace("[0,60]", "[0,64]"), "which do not fit each other");
        assertRefused(replace("[0,60]", "[4,64]"), "at byte 4, but the header ends at byte 0");
        assertRefused(replace("[60,80]", "[56,76]"), "at byte 56, but tensor 'layers.1.weight' ends at byte 60");
        assertRefused(replace("[5,3]", "[3,5]"), "of shape [3, 5], but its network needs [5, 3]");
        assertRefused(replace("[5,3]", "[0,3]"), "which do not fit each other");
        assertRefused(replace("[5,3]", "[-5]"), "not a list of whole numbers");
        assertRefused(replace("layers.1.bias", "layers.9.bias"), "has no tensor 'layers.1.bias'");
        assertRefused(replace("layers.1.bias", "input.mean"), "has tensor 'input.mean' twice");
        assertRefused(replace("lanewise.network", "lanewise.netwerk"), "not a Lanewise model");
        assertRefused(replace("tanh", "tahn"), "'tahn' is none of identity");
        assertRefused(replace("dense 2 ", "dense 3 "), "its network needs");
        assertRefused(replace("input 3", "input 999999999"), "describes a network that cannot be built");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertThrows(ModelFormatException.class, () -> ModelFile.read(folder));
        assertThrows(ModelFormatException.class, () -> ModelFile.read(folder.resolve("none")));
    }

    private void assertRefused(UnaryOperator<byte[]> damage, String part) throws IOException {
        Path damaged = folder.resolve("damaged");
        Files.write(damaged, damage.apply(Files.readAllBytes(file)));
        String message = String.valueOf(assertThrows(ModelFormatException.class, () -> ModelFile.read(damaged))
                .getMessage());
        assertTrue(message.contains(part) && message.contains("damaged"), message);
    }

    /** Writes the values from {@code index} downwards. */
    private static byte[] patch(byte[] bytes, int index, int... values) {
        for (int i = 0; i < values.length; i++) {
            bytes[index - i] = (byte) values[i];
        }
        return bytes;
    }

    /** Replaces text in the header and sets its length. */
    private static UnaryOperator<byte[]> replace(String from, String to) {
        return bytes -> {
            int length =
                    (int) ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(0);
            String json = new String(bytes, 8, length, StandardCharsets.UTF_8);
            assertTrue(json.contains(from), json);
            byte[] header = json.replaceFirst(Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8);
            return ByteBuffer.allocate(bytes.length - length + header.length)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(header.length)
                    .put(header)
                    .put(bytes, 8 + length, bytes.length - 8 - length)
                    .array();
        };
    }
}
