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
    static final List<String> FOLDERS = List.of(
            "kernels/src/main/java",
            "kernels/src/test/java",
            "bench/src/main/java",
            "integrations/netlib/src/main/java",
            "integrations/ejml/src/main/java",
            "integrations/ejml/src/test/java",
            "verify/src/main/java",
            "verify/src/test/java");
    private static final String BEGIN = "    // f64: written by TypeGenerator from what stands above; spotless:off\n";
    private static final String END = "    // spotless:on\n";
    /** Folders whose generators write both types, because the number of lanes shows in the code. */
    private static final List<String> OTHERS = List.of("/transpose/", "/reduce/", "/overlap/", "/square/");

    private static final List<String> WHOLE = List.of("PackedMatrix.java");
    /** How the names of EJML's classes for float end. */
    private static final String EJML = "_FDRM.java";

    private static final String FIRST = "    // f32: TypeGenerator writes the same for f64 below";

    /** In this order. */
    private static final List<String[]> WORDS = List.of(
            new String[] {"single precision", "double precision"},
            new String[] {"\\(float\\) ", ""},
            new String[] {"f32", "f64"},
            new String[] {"\\bF(Matrix|Operator)", "D$1"},
            new String[] {"_FDRM", "_DDRM"},
            new String[] {"cblas_s", "cblas_d"},
            new String[] {"float", "double"},
            new String[] {"Float", "Double"},
            new String[] {"FLOAT", "DOUBLE"},
            new String[] {"\\b(\\d+)f\\b", "$1d"},
            new String[] {"\\bs(gemm|dot|axpy|scal|nrm2|asum|gemv|ger|syrk|symm|trsm|copy|swap)\\b", "d$1"},
            new String[] {"\\bisamax(K?)\\b", "idamax$1"},
            // netlib's names
            new String[] {"\\bs([a-z]+2?k?)K\\b", "d$1K"},
            new String[] {"\\bPackedMatrix\\b", "PackedDoubleMatrix"},
            new String[] {"\\.problem\\(\\)", ".doubleProblem()"},
            new String[] {"\\.copies\\(\\)", ".doubleCopies()"},
            new String[] {"\\bsgemmBatch\\b", "dgemmBatch"},
            new String[] {"\\.batch\\(\\)", ".doubleBatch()"});

    private TypeGenerator() {}

    /** Path and text of each file, given those that other generators write and the root of the project. */
    static Map<String, String> files(Map<String, String> generated, Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        generated.forEach((name, text) -> {
            if (isTyped(name)) {
                files.put(toDouble(name), written(text.substring(text.indexOf('\n') + 1)));
            }
        });
        for (Path path : javaFiles(root)) {
            String name = root.relativize(path).toString().replace('\\', '/');
            String text = Files.readString(path);
            if (isTyped(name)) {
                if (!text.startsWith("// Written by ")) {
                    files.put(toDouble(name), written(text));
                }
            } else if (text.contains(BEGIN) && !name.contains("/generator/")) { // the generators name the markers
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

    private static boolean isTyped(String name) {
        return name.contains("/f32/") && OTHERS.stream().noneMatch(name::contains)
                || name.endsWith(EJML)
                || WHOLE.contains(Path.of(name).getFileName().toString());
    }

    private static String written(String text) {
        return "// Written by TypeGenerator from f32; change it there.\n" + toDouble(text);
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
