package org.lanewise.kernels.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes every generated source file; they are committed, and GeneratedSourcesTest fails when they differ from what this
 * writes. Run from the root of the project: {@code java
 * kernels/src/test/java/org/lanewise/kernels/generator/Generator.java}.
 */
public final class Generator {
    /** Where generated files are, from the root of the project. */
    public static final List<String> FOLDERS = TypeGenerator.FOLDERS;

    private Generator() {}

    /** Writes the files. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : files(Path.of("")).entrySet()) {
            Path path = Path.of(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Every generated file's path from the root of the project, and its text. */
    public static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        files.putAll(TileGenerator.files());
        files.putAll(FunctionGenerator.files());
        files.putAll(RandomGenerator.files());
        files.putAll(TransposeGenerator.files());
        files.putAll(OverlapGenerator.files());
        files.putAll(SquareGenerator.files());
        files.putAll(ReductionGenerator.files());
        files.putAll(OptimizerGenerator.files());
        files.putAll(NormReductionGenerator.files());
        files.putAll(NormGenerator.files());
        files.putAll(TypeGenerator.files(files, root));
        return files;
    }
}
