package org.lanewise.nn.data;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads the IDX format of MNIST: a magic number (0x00000800 + the number of dimensions, for unsigned bytes), the
 * dimensions as big-endian integers, and the bytes; as it is or in gzip.
 */
public final class IdxReader {
    private static final int UNSIGNED_BYTES = 0x0800;

    /** The dimensions and the bytes of one file. */
    private record Idx(int[] dimensions, byte[] bytes) {}

    private IdxReader() {}

    /**
     * Labelled images, with pixels 0 .. 255.
     *
     * @param imagesName for error messages
     * @param images rows x height x width
     * @param labelsName for error messages
     * @param labels one per image
     * @throws DataException if the files are damaged or do not belong together
     */
    public static ArrayDataset read(String imagesName, InputStream images, String labelsName, InputStream labels)
            throws IOException {
        return dataset(imagesName, read(imagesName, images, 3), labelsName, read(labelsName, labels, 1));
    }

    private static Idx read(String name, InputStream file, int dimensionCount) throws IOException {
        try {
            InputStream in = unzip(file);
            int magic = integer(name, in, "magic number");
            if (magic != UNSIGNED_BYTES + dimensionCount) {
                throw new DataException(String.format(
                        "%s is not an IDX file of %d dimensions of unsigned bytes: its magic number is 0x%08x, but"
                                + " 0x%08x is expected",
                        name, dimensionCount, magic, UNSIGNED_BYTES + dimensionCount));
            }
            int[] dimensions = new int[dimensionCount];
            long size = 1;
            for (int i = 0; i < dimensionCount; i++) {
                dimensions[i] = integer(name, in, "dimensions");
                if (dimensions[i] < 1) {
                    throw new DataException(name + " has dimension " + i + " = " + dimensions[i]
                            + " in its header, but must have at least 1");
                }
                size *= dimensions[i];
                if (size > Integer.MAX_VALUE - 8) {
                    throw new DataException(name + " announces more than " + (Integer.MAX_VALUE - 8)
                            + " values in its header, which is more than an array can hold");
                }
            }
            // Grows with what is there: a header's promise alone allocates nothing.
            byte[] bytes = in.readNBytes((int) size);
            if (bytes.length < size) {
                throw new DataException(
                        name + " is truncated: its header announces " + size + " values, but it has " + bytes.length);
            }
            if (in.read() >= 0) {
                throw new DataException(name + " has bytes after the " + size + " values that its header announces");
            }
            return new Idx(dimensions, bytes);
        } catch (ZipException e) {
            throw new DataException(name + " is a damaged gzip file: " + e.getMessage(), e);
        } catch (EOFException e) {
            throw new DataException(name + " is a truncated gzip file", e);
        }
    }

    private static InputStream unzip(InputStream file) throws IOException {
        InputStream in = new BufferedInputStream(file);
        in.mark(2);
        boolean zipped = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return zipped ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static int integer(String name, InputStream in, String what) throws IOException {
        byte[] bytes = in.readNBytes(4);
        if (bytes.length < 4) {
            throw new DataException(
                    bytes.length == 0 && what.startsWith("magic")
                            ? name + " is empty"
                            : name + " ends within its " + what + ": it is truncated");
        }
        return (bytes[0] & 255) << 24 | (bytes[1] & 255) << 16 | (bytes[2] & 255) << 8 | bytes[3] & 255;
    }

    private static ArrayDataset dataset(String imagesName, Idx images, String labelsName, Idx labels)
            throws DataException {
        int rows = images.dimensions()[0];
        if (labels.dimensions()[0] != rows) {
            throw new DataException(imagesName + " has " + rows + " images, but " + labelsName + " has "
                    + labels.dimensions()[0] + " labels");
        }
        float[] features = new float[images.bytes().length];
        for (int i = 0; i < features.length; i++) {
            features[i] = images.bytes()[i] & 255;
        }
        int[] classes = new int[rows];
        int largest = 0;
        for (int i = 0; i < rows; i++) {
            classes[i] = labels.bytes()[i] & 255;
            largest = Math.max(largest, classes[i]);
        }
        return Dataset.of(features, features.length / rows, classes, largest + 1);
    }
}
