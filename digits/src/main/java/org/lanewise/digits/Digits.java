package org.lanewise.digits;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.lanewise.nn.data.ArrayDataset;
import org.lanewise.nn.data.IdxDataset;
import org.lanewise.nn.data.Split;

/** 10,000 of MNIST's handwritten digits (see NOTICE): 28 x 28 pixels, 10 classes. */
public final class Digits {
    private static final String IMAGES = "digits-images.idx3-ubyte.gz";
    private static final String LABELS = "digits-labels.idx1-ubyte.gz";

    private Digits() {}

    /** 8,000 digits to train with and 2,000 to test with, always the same; pixels scaled to [0, 1]. */
    public static Split split() {
        return Split.ofPixels(raw());
    }

    /** All 10,000 digits, sorted by class, with pixels 0 .. 255. */
    public static ArrayDataset raw() {
        try (InputStream images = open(IMAGES);
                InputStream labels = open(LABELS)) {
            return IdxDataset.read(IMAGES, images, LABELS, labels);
        } catch (IOException e) {
            throw new UncheckedIOException("the digits are damaged", e);
        }
    }

    /** The 2,000 test digits of {@link #split}, with pixels 0 .. 255. */
    public static ArrayDataset rawTest() {
        return (ArrayDataset) Split.heldOut(raw());
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Digits.class.getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException("resource " + name + " is missing");
        }
        return in;
    }
}
