package org.lanewise.nn.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A folder of IDX files as MNIST has them, plain or in gzip: one with {@code images} and {@code idx3} in its name and one
 * with {@code labels} and {@code idx1}; two more whose names start with {@code t10k} or {@code test} are the test set.
 */
public final class IdxFolder {
    private IdxFolder() {}

    /** Training and test set, pixels scaled to [0, 1]; a fifth is held out when the folder has no test set. */
    public static Split split(Path folder) throws IOException {
        List<Path> images = files(folder, false, "images", "idx3");
        ArrayDataset train = read(folder, images, files(folder, false, "labels", "idx1"));
        List<Path> testImages = files(folder, true, "images", "idx3");
        if (testImages.isEmpty()) {
            if (train.rows() < 2) {
                throw new DataException(folder + " has one image, but training needs at least 2");
            }
            return Split.ofPixels(train);
        }
        ArrayDataset test = read(folder, testImages, files(folder, true, "labels", "idx1"));
        if (test.columns() != train.columns()) {
            throw new DataException(testImages.get(0) + " has images of " + test.columns() + " pixels, but "
                    + images.get(0) + " of " + train.columns());
        }
        int classes = Math.max(train.classes(), test.classes());
        Scaling scaling = Scaling.pixels(train.columns());
        return new Split(
                scaling.apply(withClasses(train, classes)), scaling.apply(withClasses(test, classes)), scaling);
    }

    private static ArrayDataset withClasses(ArrayDataset data, int classes) {
        return Dataset.of(data.features(), data.columns(), data.labels(), classes);
    }

    /** The test set or, if there is none, everything, with pixels 0 .. 255. */
    public static ArrayDataset rawTest(Path folder) throws IOException {
        List<Path> testImages = files(folder, true, "images", "idx3");
        boolean test = !testImages.isEmpty();
        return read(
                folder,
                test ? testImages : files(folder, false, "images", "idx3"),
                files(folder, test, "labels", "idx1"));
    }

    private static ArrayDataset read(Path folder, List<Path> images, List<Path> labels) throws IOException {
        Path imagesFile = only(folder, images, "*images*idx3*");
        Path labelsFile = only(folder, labels, "*labels*idx1*");
        try (InputStream in = Files.newInputStream(imagesFile);
                InputStream labelsIn = Files.newInputStream(labelsFile)) {
            return IdxReader.read(imagesFile.toString(), in, labelsFile.toString(), labelsIn);
        }
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

    private static List<Path> files(Path folder, boolean test, String what, String kind) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                boolean isTest = name.startsWith("t10k") || name.startsWith("test");
                if (isTest == test && name.contains(what) && name.contains(kind) && Files.isRegularFile(entry)) {
                    found.add(entry);
                }
            }
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }
}
