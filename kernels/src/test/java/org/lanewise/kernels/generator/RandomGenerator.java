package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what is drawn from the counter-based generator: dropout and normal numbers, by vectors and one by one. */
final class RandomGenerator {
    private static final String PACKAGE = "org.lanewise.kernels.internal.random";
    private static final String FOLDER = "kernels/src/main/java/" + PACKAGE.replace('.', '/') + "/";
    private static final String DROPOUT_ARGUMENTS =
            "int threshold, float scale, long key, int first, float[] xs, int xo, float[] ys, int yo, int n";
    private static final String KEY_HALVES = "        int k0 = (int) key;\n        int k1 = (int) (key >>> 32);\n";

    private RandomGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FOLDER + "Words.java", words());
        files.put(FOLDER + "NormalPolynomials.java", polynomials());
        dropout(files, "Dropout", "y = x scale where an element is kept, else 0", RandomFormulas.dropout());
        dropout(
                files,
                "ReluDropout",
                "y = max(x, 0) scale where an element is kept, else 0",
                RandomFormulas.reluDropout());
        files.put(FOLDER + "ScalarNormal.java", scalarNormal());
        files.put(FOLDER + "VectorNormal.java", vectorNormal());
        return files;
    }

    private static String head(String statics, String imports, String doc, String name) {
        return "// Written by RandomGenerator; change it there.\n"
                + "package " + PACKAGE + ";\n\n"
                + statics
                + imports
                + "/** " + doc + " */\n"
                + "public final class " + name + " {\n";
    }

    private static String words() {
        return head("", "", "The generator's words.", "Words")
                + "    private Words() {}\n\n"
                + "    /** The word of an element for a key of two halves. */\n"
                + "    public static int of(int k0, int k1, int element) {\n"
                + RandomFormulas.word().scalar()
                + "        return word;\n    }\n}\n";
    }

    private static String polynomials() {
        return "// Written by RandomGenerator; change it there.\n"
                + "package " + PACKAGE + ";\n\n"
                + "/** Coefficients by Chebyshev interpolation, the constant term first. Polynomial fits them. */\n"
                + "final class NormalPolynomials {\n"
                + "    private NormalPolynomials() {}\n"
                + Polynomial.NORMAL.stream().map(Polynomial::source).collect(Collectors.joining())
                + "}\n";
    }

    private static void dropout(Map<String, String> files, String name, String doc, Formula formula) {
        files.put(
                FOLDER + "Scalar" + name + ".java",
                head("", "", "The twin of {@link Vector" + name + "}.", "Scalar" + name)
                        + "    private Scalar" + name + "() {}\n\n"
                        + "    /** The loop. */\n"
                        + "    public static void run(" + DROPOUT_ARGUMENTS + ") {\n"
                        + KEY_HALVES
                        + "        int signedThreshold = threshold ^ Integer.MIN_VALUE;\n"
                        + "        for (int i = 0; i < n; i++) {\n"
                        + "            ys[yo + i] = of(k0, k1, first + i, signedThreshold, scale, xs[xo + i]);\n"
                        + "        }\n    }\n\n"
                        + "    private static float of(int k0, int k1, int element, int signedThreshold, float scale, float x) {\n"
                        + formula.scalar()
                        + "        return y;\n    }\n}\n");
        files.put(
                FOLDER + "Vector" + name + ".java",
                head("", vectorImports(), doc + ", over a whole number of vectors.", "Vector" + name)
                        + lanes("Vector" + name)
                        + "    /** The loop; the first element counts as element {@code first} of the key's stream. */\n"
                        + "    public static void run(" + DROPOUT_ARGUMENTS + ") {\n"
                        + KEY_HALVES
                        + "        int signedThreshold = threshold ^ Integer.MIN_VALUE;\n"
                        + "        for (int i = 0; i < n; i += VL) {\n"
                        + "            FloatVector x = " + Formula.load("xs", "xo") + ";\n"
                        + "            IntVector element = IOTA.add(first + i);\n"
                        + formula.vector()
                        + "            y.intoArray(ys, yo + i);\n"
                        + "        }\n    }\n}\n");
    }

    private static String vectorImports() {
        return "import jdk.incubator.vector.FloatVector;\n"
                + "import jdk.incubator.vector.IntVector;\n"
                + "import jdk.incubator.vector.VectorOperators;\n"
                + "import jdk.incubator.vector.VectorSpecies;\n"
                + "import org.lanewise.kernels.internal.FloatLanes;\n\n";
    }

    private static String lanes(String name) {
        return "    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;\n"
                + "    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;\n"
                + "    private static final IntVector IOTA = IntVector.zero(FloatLanes.INTS).addIndex(1);\n"
                + "    private static final int VL = FloatLanes.LENGTH;\n\n"
                + "    private " + name + "() {}\n\n";
    }

    private static String normalStatics() {
        return "import static " + PACKAGE + ".NormalConstants.*;\nimport static " + PACKAGE
                + ".NormalPolynomials.*;\n\n";
    }

    private static String scalarNormal() {
        return head(
                        normalStatics(),
                        "",
                        "The twin of {@link VectorNormal}, for ranges that begin and end anywhere.",
                        "ScalarNormal")
                + "    /** Elements of a block of pairs. */\n"
                + "    public static final int BLOCK = 2 * PAIR_DISTANCE;\n\n"
                + "    private ScalarNormal() {}\n\n"
                + "    /** y = sigma n(element), element {@code first} first. */\n"
                + "    public static void fill(float sigma, long key, int first, float[] ys, int yo, int n) {\n"
                + KEY_HALVES
                + "        for (int i = 0; i < n; i++) {\n"
                + "            ys[yo + i] = sigma * of(k0, k1, first + i);\n"
                + "        }\n    }\n\n"
                + "    private static float of(int k0, int k1, int element) {\n"
                + "        int first = element & ~PAIR_DISTANCE;\n"
                + "        int second = element | PAIR_DISTANCE;\n"
                + RandomFormulas.normal().scalar()
                + "        return element == first ? one : other;\n    }\n}\n";
    }

    private static String vectorNormal() {
        return head(
                        normalStatics(),
                        vectorImports(),
                        "Normal numbers over whole blocks of 32 elements: 16 pairs, a pair's elements 16 apart.",
                        "VectorNormal")
                + lanes("VectorNormal")
                + "    /** y = sigma n(element), element {@code start} first. In two loops: C1 refuses one as long as both. */\n"
                + "    public static void fill(float sigma, long key, int start, float[] ys, int yo, int n) {\n"
                + "        for (int i = 0; i < n; i += L1_ELEMENTS) {\n"
                + "            int m = Math.min(L1_ELEMENTS, n - i);\n"
                + "            radii(key, start + i, ys, yo + i, m);\n"
                + "            turn(sigma, key, start + i, ys, yo + i, m);\n"
                + "        }\n    }\n\n"
                + "    /** The radius of a pair, in the place of its first element. */\n"
                + "    private static void radii(long key, int start, float[] ys, int yo, int n) {\n"
                + pairs("first = IOTA.add(start + at)", RandomFormulas.radius())
                + "            radius.intoArray(ys, yo + at);\n        }\n    }\n\n"
                + "    private static void turn(float sigma, long key, int start, float[] ys, int yo, int n) {\n"
                + pairs("second = IOTA.add(start + at + PAIR_DISTANCE)", RandomFormulas.turn())
                + "            one.mul(sigma).intoArray(ys, yo + at);\n"
                + "            other.mul(sigma).intoArray(ys, yo + at + PAIR_DISTANCE);\n        }\n    }\n}\n";
    }

    private static String pairs(String element, Formula formula) {
        String load = formula.vector().contains("radius.mul")
                ? "            FloatVector radius = T.cast(FloatVector.fromArray(S, ys, yo + at));\n"
                : "";
        return KEY_HALVES
                + "        for (int pair = 0; pair < n / 2; pair += VL) {\n"
                + "            int at = pair + (pair & -PAIR_DISTANCE);\n"
                + load
                + "            IntVector " + element + ";\n"
                + formula.vector();
    }
}
