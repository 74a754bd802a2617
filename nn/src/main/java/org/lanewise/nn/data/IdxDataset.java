package org.lanewise.nn.data;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.nio.file.Path;

/**
 * Two files in the IDX format of MNIST, one of features and one of targets, read where they are. Plain files are mapped,
 * so that they may be larger than the heap and than 2 GiB; those in gzip are read into memory.
 *
 * <p>Features are unsigned bytes (0 .. 255, as they are), ints or floats of one dimension or more; the first counts the rows.
 * Targets are class labels if they are unsigned bytes or ints (of one dimension), real values if they are floats. Floats
 * are checked to be finite when they are read, not when the file is opened: an {@link UncheckedIOException} names
 * file, row and column.
 *
 * <p>The files must not become shorter while they are open. After {@link #close} every read is an
 * {@link IllegalStateException}.
 */
public final class IdxDataset implements Dataset, Closeable {
    private final IdxValues features;
    private final IdxValues targets;
    private final Arena arena;
    private final int columns;
    private final int classes;
    private final int targetColumns;

    private IdxDataset(IdxValues features, IdxValues targets, Arena arena, int classes) {
        this.features = features;
        this.targets = targets;
        this.arena = arena;
        this.columns = features.header().columns();
        this.classes = classes;
        this.targetColumns = classes == 0 ? targets.header().columns() : 0;
    }

    /**
     * Opens two files; labels are read once, to know how many classes there are.
     *
     * @throws DataException if a file is damaged or they do not belong together
     */
    @SuppressWarnings("MustBeClosed") // The data set owns the arena: its close() closes it.
    public static IdxDataset open(Path features, Path targets) throws IOException {
        Arena arena = Arena.ofShared();
        try {
            return of(IdxValues.open(features, arena), IdxValues.open(targets, arena), arena);
        } catch (IOException | RuntimeException e) {
            arena.close();
            throw e;
        }
    }

    /**
     * Reads two files, plain or in gzip, into memory.
     *
     * @param featuresName for error messages
     * @param targetsName for error messages
     * @throws DataException if a file is damaged, they do not belong together, or a value is not finite
     */
    public static ArrayDataset read(String featuresName, InputStream features, String targetsName, InputStream targets)
            throws IOException {
        // Nothing to close: the arena holds nothing.
        return of(IdxValues.read(featuresName, features), IdxValues.read(targetsName, targets), Arena.ofAuto())
                .inMemory();
    }

    private static IdxDataset of(IdxValues features, IdxValues targets, Arena arena) throws DataException {
        int rows = features.header().rows();
        if (targets.header().rows() != rows) {
            throw new DataException(features.name() + " has " + rows + " rows, but " + targets.name() + " has "
                    + targets.header().rows());
        }
        if (targets.header().type() == IdxHeader.Type.FLOAT) {
            return new IdxDataset(features, targets, arena, 0);
        }
        if (targets.header().dimensions().length != 1) {
            throw new DataException(targets.name() + " has " + targets.header().dimensions().length
                    + " dimensions of whole numbers, but class labels have one");
        }
        int largest = 0;
        for (int i = 0; i < rows; i++) {
            int label = targets.integer(i);
            if (label < 0 || label > Dataset.LARGEST_LABEL) {
                throw new DataException(targets.name() + " has the label " + label + " in row " + i
                        + " (from 0), but labels are from 0 to " + Dataset.LARGEST_LABEL);
            }
            largest = Math.max(largest, label);
        }
        return new IdxDataset(features, targets, arena, largest + 1);
    }

    /** The same rows with a larger number of classes; closing either closes both. */
    IdxDataset withClasses(int count) {
        return new IdxDataset(features, targets, arena, count);
    }

    /** Whether features are unsigned bytes, as those of images are. */
    public boolean isBytes() {
        return features.header().type() == IdxHeader.Type.UNSIGNED_BYTE;
    }

    /**
     * A copy.
     *
     * @throws DataException if a value is not finite, or the arrays would be too large
     */
    public ArrayDataset inMemory() throws DataException {
        long values = (long) rows() * Math.max(columns, targetColumns);
        if (values > Integer.MAX_VALUE - 8) {
            throw new DataException(features.name() + " and " + targets.name() + " have " + values
                    + " values, which is more than an array can hold");
        }
        try {
            float[] x = new float[rows() * columns];
            copyRows(0, rows(), x, 0);
            if (classes == 0) {
                float[] y = new float[rows() * targetColumns];
                copyTargets(0, rows(), y, 0);
                return Dataset.regression(x, columns, y, targetColumns);
            }
            int[] labels = new int[rows()];
            copyLabels(0, rows(), labels, 0);
            return Dataset.of(x, columns, labels, classes);
        } catch (UncheckedIOException e) {
            throw new DataException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public int rows() {
        return features.header().rows();
    }

    @Override
    public int columns() {
        return columns;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int targetColumns() {
        return targetColumns;
    }

    @Override
    public void copyRow(int row, float[] x, int xOffset) {
        features.copy(row, x, xOffset);
    }

    @Override
    public int label(int row) {
        return targets.integer(row);
    }

    @Override
    public void copyTarget(int row, float[] y, int yOffset) {
        targets.copy(row, y, yOffset);
    }

    /** Lets go of the files. */
    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }

    @Override
    public String toString() {
        return features.name();
    }
}
