package org.lanewise.kernels.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes what is there for float a second time for double: every file of a folder f32 into its sister f64, and in files
 * with both, the part between the markers.
 */
final class TypeGenerator {
    private static final List<String> FOLDERS = List.of("kernels/src/main/java", "kernels/src/test/java");
    private static final String BEGIN = "    // f64: written by TypeGenerator from what stands above; spotless:off\n";
    private static final String END = "    // spotless:on\n";
    private static final List<String> WHOLE = List.of("PackedMatrix.java");
    private static final String FIRST = "    // f32: TypeGenerator writes the same for f64 below";

    /** In this order. */
    private static final List<String[]> WORDS = List.of(
            new String[] {"single precision", "double precision"},
            new String[] {"\\(float\\) ", ""},
            new String[] {"f32", "f64"},
            new String[] {"float", "double"},
            new String[] {"Float", "Double"},
            new String[] {"FLOAT", "DOUBLE"},
            new String[] {"\\b(\\d+)f\\b", "$1d"},
            new String[] {"\\bs(gemm|dot|axpy|scal|nrm2|asum|gemv|ger|syrk|symm|trsm|copy|swap)\\b", "d$1"},
            new String[] {"\\bisamax\\b", "idamax"},
            new String[] {"\\bPackedMatrix\\b", "PackedDoubleMatrix"},
            new String[] {"\\.problem\\(\\)", ".doubleProblem()"});

    private TypeGenerator() {}

    /** Path and text of each file, given those that other generators write and the root of the project. */
    static Map<String, String> files(Map<String, String> generated, Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path path : javaFiles(root)) {
            if (path.getParent().endsWith("generator")) {
                continue; // these name the markers
            }
            String name = root.relativize(path).toString().replace('\\', '/');
            String text = Files.readString(path);
            boolean whole = WHOLE.contains(path.getFileName().toString());
            if (whole || (name.contains("/f32/") && !name.contains("/transpose/"))) {
                String source = generated.getOrDefault(name, text);
                files.put(
                        toDouble(name),
                        "// Written by TypeGenerator from f32; change it there.\n" + toDouble(strip(source)));
            } else if (text.contains(BEGIN)) {
                files.put(name, withSecondHalf(text));
            }
        }
        return files;
    }

    static String toDouble(String text) {
        String s = text;
        for (String[] word : WORDS) {
            s = s.replaceAll(word[0], word[1]);
        }
        return s;
    }

    /** A generated source loses the line that names its own generator. */
    private static String strip(String text) {
        return text.startsWith("// Written by ") ? text.substring(text.indexOf('\n') + 1) : text;
    }

    private static String withSecondHalf(String text) {
        int first = text.indexOf(FIRST) + FIRST.length();
        int begin = text.indexOf(BEGIN);
        String half = text.substring(first, begin);
        return text.substring(0, begin) + BEGIN + toDouble(half).stripTrailing() + "\n"
                + text.substring(text.indexOf(END));
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
                paths.filter(path -> path.toString().endsWith(".java")).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
