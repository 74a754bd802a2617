package org.lanewise.nn.data;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder of IDX files as MNIST has them, plain or in gzip: one with {@code idx} and {@code images} or {@code features} in
 * its name and one with {@code idx} and {@code labels} or {@code targets}; two more whose names start with {@code t10k} or
 * {@code test} are the test set. See {@link IdxDataset} for what is in them.
 *
 * <p>An open folder reads its rows from the disk when they are wanted; {@link #split(Path)} and {@link #rawTest(Path)} read
 * everything into memory, with the same bits.
 */
public final class IdxFolder implements Closeable {
    private final IdxDataset train;
    private final @Nullable IdxDataset test;

    private IdxFolder(IdxDataset train, @Nullable IdxDataset test) {
        this.train = train;
        this.test = test;
    }

    /** Opens the files of a folder. */
    public static IdxFolder open(Path folder) throws IOException {
        IdxDataset train = open(folder, false);
        IdxDataset test = null;
        try {
            if (!files(folder, true, "images", "features").isEmpty()) {
                test = open(folder, true);
                requireAlike(train, test);
                int classes = Math.max(train.classes(), test.classes());
                return new IdxFolder(train.withClasses(classes), test.withClasses(classes));
            }
            return new IdxFolder(train, null);
        } catch (IOException | RuntimeException e) {
            train.close();
            if (test != null) {
                test.close();
            }
            throw e;
        }
    }

    private static void requireAlike(IdxDataset train, IdxDataset test) throws DataException {
        if (test.columns() != train.columns() || test.targetColumns() != train.targetColumns()) {
            throw new DataException(test + " has rows of " + test.columns() + " features and " + test.targetColumns()
                    + " real targets, but " + train + " of " + train.columns() + " and " + train.targetColumns());
        }
    }

    /**
     * Training and test set: bytes, the pixels of images, scaled to [0, 1], others standardised with the training rows. A
     * fifth is held out when the folder has no test set.
     */
    public Split split() throws DataException {
        return split(train, test);
    }

    /** The test set or, if there is none, everything, as it is. */
    public IdxDataset rawTest() {
        return test == null ? train : test;
    }

    /** Bytes that the rows take in memory, as floats. */
    public long bytesInMemory() {
        return 4 * (bytes(train) + (test == null ? 0 : bytes(test)));
    }

    private static long bytes(Dataset data) {
        return (long) data.rows() * (data.columns() + data.targetColumns() + 1);
    }

    /** As {@link #split()}, in memory. */
    public static Split split(Path folder) throws IOException {
        try (IdxFolder open = open(folder)) {
            return open.split(open.train.inMemory(), open.test == null ? null : open.test.inMemory());
        }
    }

    /** As {@link #rawTest()}, in memory. */
    public static ArrayDataset rawTest(Path folder) throws IOException {
        try (IdxFolder open = open(folder)) {
            return open.rawTest().inMemory();
        }
    }

    private Split split(Dataset rawTrain, @Nullable Dataset rawTest) throws DataException {
        if (rawTest != null) {
            Scaling scaling = train.isBytes() ? Scaling.pixels(rawTrain.columns()) : Scaling.standardising(rawTrain);
            return new Split(scaling.apply(rawTrain), scaling.apply(rawTest), scaling);
        }
        if (rawTrain.rows() < 2) {
            throw new DataException(train + " has one row, but training needs at least 2");
        }
        return train.isBytes() ? Split.ofPixels(rawTrain) : Split.ofTable(rawTrain);
    }

    @Override
    public void close() {
        train.close();
        if (test != null) {
            test.close();
        }
    }

    private static IdxDataset open(Path folder, boolean test) throws IOException {
        Path features = only(folder, files(folder, test, "images", "features"), "*images*idx* or *features*idx*");
        Path targets = only(folder, files(folder, test, "labels", "targets"), "*labels*idx* or *targets*idx*");
        return IdxDataset.open(features, targets);
    }

    private static Path only(Path folder, List<Path> found, String pattern) throws DataException {
        if (found.isEmpty()) {
            throw new DataException("the folder " + folder + " has no file " + pattern);
        }
        if (found.size() > 1) {
            throw new DataException("the folder " + folder + " has " + found.size() + " files " + pattern + ", "
                    + found.get(0).getFileName() + " and " + found.get(1).getFileName()
                    + " among them, but needs one");
        }
        return found.get(0);
    }

    private static List<Path> files(Path folder, boolean test, String what, String orWhat) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                boolean isTest = name.startsWith("t10k") || name.startsWith("test");
                if (isTest == test
                        && (name.contains(what) || name.contains(orWhat))
                        && name.contains("idx")
                        && Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }
}
