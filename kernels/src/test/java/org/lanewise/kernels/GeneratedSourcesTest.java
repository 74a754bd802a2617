package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.generator.Generator;

/** The committed generated sources are what the generator writes, and it has written all of them. */
class GeneratedSourcesTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void committedSourcesAreTheGenerators() throws IOException {
        Map<String, String> files = Generator.files(ROOT);
        for (Map.Entry<String, String> file : files.entrySet()) {
            assertEquals(file.getValue(), Files.readString(ROOT.resolve(file.getKey())), file.getKey());
        }
        for (String folder : Generator.FOLDERS) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve(folder))) {
                List<String> orphans = sources.filter(Files::isRegularFile)
                        .filter(GeneratedSourcesTest::saysItIsGenerated)
                        .map(path -> ROOT.relativize(path).toString())
                        .filter(path -> !files.containsKey(path))
                        .toList();
                assertEquals(List.of(), orphans, "no generator writes these");
            }
        }
    }

    private static boolean saysItIsGenerated(Path path) {
        try {
            return Files.readString(path).startsWith("// Written by ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
