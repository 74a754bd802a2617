package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the sums over a row that layer normalisation takes, by the lanes and the tree of {@link ReductionGenerator}, for
 * every vector length and as scalar twins.
 */
final class NormReductionGenerator {
    private static final String PACKAGE = "org.lanewise.kernels.internal.norm";
    private static final String FOLDER = "kernels/src/main/java/" + PACKAGE.replace('.', '/') + "/";
    private static final String MEAN = "float mean, ";

    /** The scalar twins keep eight sums, of lanes that are alike modulo four: so many fit in registers. */
    private static final int ROUNDS = 4;

    /**
     * A sum.
     *
     * @param vector the next sums of a vector of lanes, of X, Y, D = X - mean and SUM
     * @param scalar the same of one lane, of x[p], y[q] and SUM; mean stands for itself
     */
    private record Sum(String name, String says, String operands, String arguments, String vector, String scalar) {}

    private static final String D = "X.sub(T.cast(FloatVector.broadcast(S, mean)))";

    private static final List<Sum> SUMS = List.of(
            new Sum("sum", "The sum of x[i].", ReductionGenerator.ONE, "x, x0", "X.add(SUM)", "x[P] + SUM"),
            new Sum(
                    "deviations",
                    "The sum of x[i] - mean.",
                    MEAN + ReductionGenerator.ONE,
                    "mean, x, x0",
                    D + ".add(SUM)",
                    "(x[P] - mean) + SUM"),
            new Sum(
                    "squaredDeviations",
                    "The sum of (x[i] - mean)^2 by fma.",
                    MEAN + ReductionGenerator.ONE,
                    "mean, x, x0",
                    D + ".fma(" + D + ", SUM)",
                    "Math.fma(x[P] - mean, x[P] - mean, SUM)"),
            new Sum(
                    "dotOfDeviations",
                    "The sum of (x[i] - mean) y[i] by fma.",
                    MEAN + ReductionGenerator.TWO,
                    "mean, x, x0, y, y0",
                    D + ".fma(Y, SUM)",
                    "Math.fma(x[P] - mean, y[Q], SUM)"));

    private NormReductionGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int length : ReductionGenerator.FLOATS) {
            files.put(FOLDER + "VectorSums" + length + ".java", vector(length));
        }
        files.put(FOLDER + "VectorSums.java", dispatch());
        files.put(FOLDER + "ScalarSums.java", scalar());
        files.put(FOLDER + "Sums.java", sums());
        return files;
    }

    private static String head() {
        return "// Written by NormReductionGenerator; change it there.\npackage " + PACKAGE + ";\n\n";
    }

    private static String vector(int length) {
        StringBuilder s = new StringBuilder(head());
        s.append("import jdk.incubator.vector.FloatVector;\n");
        s.append(ReductionGenerator.importShuffle(length));
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append("/** Sums where a vector has " + length + " lanes. */\n");
        s.append("final class VectorSums" + length + " {\n");
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;\n\n");
        ReductionGenerator.rotations(s, length);
        s.append("    private VectorSums" + length + "() {}\n");
        for (Sum sum : SUMS) {
            ReductionGenerator.reduction(
                    s,
                    length,
                    sum.name,
                    sum.operands,
                    sum.vector,
                    ReductionGenerator.SUM,
                    ReductionGenerator.SUM_OF_LANES);
        }
        return s.append("}\n").toString();
    }

    private static String dispatch() {
        StringBuilder s = new StringBuilder(head());
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append(
                "/** Names the sum for the vector length; n is a multiple of 32. Linked only when vector kernels run. */\n");
        s.append("final class VectorSums {\n    private VectorSums() {}\n");
        for (Sum sum : SUMS) {
            ReductionGenerator.choice(
                    s, "VectorSums", ReductionGenerator.FLOATS, sum.name, sum.operands, sum.arguments, sum.says);
        }
        return s.append("}\n").toString();
    }

    private static String scalar() {
        StringBuilder s = new StringBuilder(head());
        s.append(
                "/** The scalar twins; n is a multiple of 32. */\nfinal class ScalarSums {\n    private ScalarSums() {}\n");
        for (Sum sum : SUMS) {
            s.append("\n    /** " + sum.says + " */\n");
            s.append("    static float " + sum.name + "(int n, " + sum.operands + ") {\n");
            String part = sum.name + "From(%d, n, " + sum.arguments + ")";
            s.append(String.format("        return (" + part + " + " + part + ")%n", 0, 2));
            s.append(String.format("                + (" + part + " + " + part + ");%n    }%n", 1, 3));
            s.append("\n    private static float " + sum.name + "From(int first, int n, " + sum.operands + ") {\n");
            int sums = ReductionGenerator.LANES / ROUNDS;
            for (int i = 0; i < sums; i++) {
                s.append("        float s" + i + " = 0;\n");
            }
            s.append("        for (int i = first; i < n; i += " + ReductionGenerator.LANES + ") {\n");
            for (int i = 0; i < sums; i++) {
                s.append("            s" + i + " = " + one(sum, "i + " + ROUNDS * i, "s" + i) + ";\n");
            }
            s.append("        }\n        return ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7));\n    }\n");
        }
        return s.append("}\n").toString();
    }

    private static String one(Sum sum, String at, String soFar) {
        return sum.scalar
                .replace("P", "x0 + " + at)
                .replace("Q", "y0 + " + at)
                .replace("SUM", soFar)
                .replace(" + 0]", "]");
    }

    private static String sums() {
        StringBuilder s = new StringBuilder(head());
        s.append("import org.lanewise.kernels.internal.Isa;\n\n");
        s.append(
                "/**\n * Sums over a row by one fixed tree: of the whole blocks of 32 elements, element i belongs to lane i mod 32;"
                        + " then\n * lanes l and l + 16, l + 8, l + 4, l + 2, l + 1; the rest follows element by element.\n */\n");
        s.append("final class Sums {\n    private static final int LANES = " + ReductionGenerator.LANES + ";\n\n");
        s.append("    private Sums() {}\n");
        for (Sum sum : SUMS) {
            s.append("\n    /** " + sum.says + " */\n");
            s.append("    static float " + sum.name + "(int n, " + sum.operands + ") {\n");
            s.append("        int blocks = n / LANES * LANES;\n");
            String call = "Sums." + sum.name + "(blocks, " + sum.arguments + ")";
            s.append("        float sum = Isa.VECTOR && blocks > 0 ? Vector" + call + " : Scalar" + call + ";\n");
            s.append("        for (int i = blocks; i < n; i++) {\n");
            s.append("            sum = " + one(sum, "i", "sum") + ";\n");
            s.append("        }\n        return sum;\n    }\n");
        }
        return s.append("}\n").toString();
    }
}
