package org.lanewise.nn.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The 10,000 handwritten digits of MNIST that come with the library (see NOTICE): 28 x 28 pixels, 10 classes. */
public final class Digits {
    private static final String IMAGES = "digits-images.idx3-ubyte.gz";
    private static final String LABELS = "digits-labels.idx1-ubyte.gz";
    private static final int TEST_ROWS = 2_000;

    private Digits() {}

    /** 8,000 digits to train with and 2,000 to test with, always the same; pixels scaled to [0, 1]. */
    public static Split split() {
        return Split.ofPixels(raw(), TEST_ROWS);
    }

    /** All 10,000 digits, sorted by class, with pixels 0 .. 255. */
    public static ArrayDataset raw() {
        try {
            return IdxReader.dataset(IMAGES, read(IMAGES, 3), LABELS, read(LABELS, 1));
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded digits are damaged", e);
        }
    }

    /** The 2,000 test digits of {@link #split}, with pixels 0 .. 255. */
    public static ArrayDataset rawTest() {
        return Split.held(raw(), TEST_ROWS);
    }

    private static IdxReader.Idx read(String name, int dimensions) throws IOException {
        InputStream in = Digits.class.getResourceAsStream(name);
        if (in == null) {
            throw new DataException("resource " + name + " is missing");
        }
        try (in) {
            return IdxReader.read(name, in, dimensions);
        }
    }
}
