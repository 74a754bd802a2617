package org.lanewise.kernels.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the reductions of level 1: 32 virtual lanes in as many vectors as they fill, up to eight of them in registers at
 * a time, then one tree: lanes l and l + 16, l + 8, l + 4, l + 2, l + 1. Within a vector of eight lanes and more by rotations,
 * which beat reading its lanes one by one; what the lanes behind the joined ones then hold is not read.
 */
final class ReductionGenerator {
    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/blas/f32/reduce/";
    static final int LANES = 32;
    static final int[] FLOATS = {4, 8, 16};
    private static final int[] DOUBLES = {2, 4, 8};

    /** Sums per loop: AArch64's C2 loads both operands of all of them first, which for 16 takes more than 32 registers. */
    private static final int MOST = 8;

    /** Lanes that are read one by one. */
    private static final int FEW = 4;

    static final String TWO = "float[] x, int x0, float[] y, int y0";
    static final String ONE = "float[] x, int x0";

    /** How two vectors of sums, and two sums, become one. */
    static final String SUM = "s%d.add(s%d)";

    static final String SUM_OF_LANES = "l%d + l%d";

    private ReductionGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int length : FLOATS) {
            files.put(FOLDER + name(length) + ".java", reductions(length, rows(length, 16)));
        }
        files.put(FOLDER + "FloatReduction.java", dispatch(FLOATS));
        files.put(FOLDER + "FloatScalarReduction.java", scalars());
        files.put(TypeGenerator.toDouble(FOLDER + "FloatScalarReduction.java"), TypeGenerator.toDouble(scalars()));
        for (int length : DOUBLES) {
            files.put(
                    TypeGenerator.toDouble(FOLDER + name(length) + ".java"),
                    TypeGenerator.toDouble(reductions(length, rows(length, 8))));
        }
        files.put(TypeGenerator.toDouble(FOLDER + "FloatReduction.java"), TypeGenerator.toDouble(dispatch(DOUBLES)));
        return files;
    }

    private static String name(int length) {
        return "FloatReduction" + length;
    }

    private static String reductions(int length, int rows) {
        StringBuilder s = new StringBuilder();
        s.append("// Written by ReductionGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.blas.f32.reduce;\n\n");
        s.append("import jdk.incubator.vector.FloatVector;\n");
        s.append("import jdk.incubator.vector.VectorOperators;\n");
        s.append(importShuffle(length));
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append("/** Reductions where a vector has " + length + " lanes. */\n");
        s.append("final class " + name(length) + " {\n");
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;\n\n");
        rotations(s, length);
        s.append("    static final int ROWS = " + rows + ";\n\n");
        s.append("    private " + name(length) + "() {}\n");
        String abs = "X.lanewise(VectorOperators.ABS)";
        reduction(s, length, "dot", TWO, "X.fma(Y, SUM)", SUM, SUM_OF_LANES);
        reduction(s, length, "sumOfSquares", ONE, "X.fma(X, SUM)", SUM, SUM_OF_LANES);
        reduction(s, length, "sumOfAbs", ONE, abs + ".add(SUM)", SUM, SUM_OF_LANES);
        reduction(s, length, "maxOfAbs", ONE, abs + ".max(SUM)", "s%d.max(s%d)", "Math.max(l%d, l%d)");
        gemv(s, length, rows);
        return s.append("}\n").toString();
    }

    /** The import that {@link #rotations} need, if any. */
    static String importShuffle(int length) {
        return length > FEW ? "import jdk.incubator.vector.VectorShuffle;\n" : "";
    }

    /** The fields that {@link #reduction} turns a vector by. */
    static void rotations(StringBuilder s, int length) {
        for (int by = length / 2; by >= FEW; by /= 2) {
            s.append("    private static final VectorShuffle<Float> BY" + by + " = VectorShuffle.fromOp(S, l -> l + "
                    + by + " & " + (length - 1) + ");\n");
        }
        s.append(length > FEW ? "\n" : "");
    }

    /** One reduction; in a step X and Y stand for the vectors of the arrays x and y, SUM for their lanes' sum. */
    static void reduction(
            StringBuilder s, int length, String name, String operands, String step, String join, String joinLanes) {
        int vectors = LANES / length;
        s.append("\n    static float " + name + "(int n, " + operands + ") {\n");
        for (int first = 0; first < vectors; first += MOST) {
            int end = Math.min(first + MOST, vectors);
            for (int v = first; v < end; v++) {
                s.append("        FloatVector s" + v + " = T.cast(FloatVector.zero(S));\n");
            }
            s.append("        for (int i = 0; i < n; i += " + LANES + ") {\n");
            for (int v = first; v < end; v++) {
                String at = v == 0 ? "" : " + " + v * length;
                String next = step.replace("X", "T.cast(FloatVector.fromArray(S, x, x0 + i" + at + "))")
                        .replace("Y", "T.cast(FloatVector.fromArray(S, y, y0 + i" + at + "))")
                        .replace("SUM", "s" + v);
                s.append("            s" + v + " = " + next + ";\n");
            }
            s.append("        }\n");
        }
        tree(s, length, 0, join, joinLanes);
        s.append("        return l0;\n    }\n");
    }

    /** Joins the sums of a row, the first of several or the only one, until its lane l(row * FEW) holds all. */
    private static void tree(StringBuilder s, int length, int row, String join, String joinLanes) {
        int vectors = LANES / length;
        int first = row * vectors;
        for (int half = vectors / 2; half > 0; half /= 2) {
            for (int v = first; v < first + half; v++) {
                s.append("        s" + v + " = T.cast("
                        + String.format(join, v, v + half).replaceFirst("\\.", ").") + ";\n");
            }
        }
        String sum = "(s" + first + ")";
        int lanes = length;
        for (; lanes > FEW; lanes /= 2) {
            s.append("        s" + first + " = T.cast("
                    + String.format(join, first, first)
                            .replaceFirst("\\.", ").")
                            .replace(sum, "(T.cast" + sum + ".rearrange(BY" + lanes / 2 + "))")
                    + ";\n");
        }
        int lane = row * FEW;
        for (int l = 0; l < lanes; l++) {
            s.append("        float l" + (lane + l) + " = T.cast" + sum + ".lane(" + l + ");\n");
        }
        for (int half = lanes / 2; half > 0; half /= 2) {
            for (int l = lane; l < lane + half; l++) {
                s.append("        l" + l + " = " + String.format(joinLanes, l, l + half) + ";\n");
            }
        }
    }

    /** Rows that share the loads of x: as many sums as the registers hold, 32 of them where vectors have 512 bits. */
    private static int rows(int length, int widest) {
        int sums = length == widest ? 2 * MOST : MOST;
        return Math.max(1, Math.min(4, sums * length / LANES));
    }

    /** y = beta y + the dots of neighbouring rows of a matrix with one vector. */
    private static void gemv(StringBuilder s, int length, int rows) {
        s.append("\n    static void gemv(\n");
        s.append(
                "            int n, float[] a, int a0, int lda, float[] x, int x0, float beta, float[] y, int y0) {\n");
        s.append("        int blocks = n / " + LANES + " * " + LANES + ";\n");
        for (int r = 1; r < rows; r++) {
            s.append("        int a" + r + " = a" + (r - 1) + " + lda;\n");
        }
        if (rows == 1) {
            s.append("        float l0 = dot(blocks, a, a0, x, x0);\n");
        } else {
            blocks(s, length, rows);
            for (int r = 0; r < rows; r++) {
                tree(s, length, r, SUM, SUM_OF_LANES);
            }
        }
        s.append("        for (int i = blocks; i < n; i++) {\n            float v = x[x0 + i];\n");
        for (int r = 0; r < rows; r++) {
            s.append(String.format("            l%d = Math.fma(a[a%d + i], v, l%d);%n", r * FEW, r, r * FEW));
        }
        s.append("        }\n");
        for (int r = 0; r < rows; r++) {
            String at = r == 0 ? "y[y0]" : "y[y0 + " + r + "]";
            s.append(String.format(
                    "        %s = beta == 0 ? l%d : Math.fma(beta, %s, l%d);%n", at, r * FEW, at, r * FEW));
        }
        s.append("    }\n");
    }

    /** The rows' sums over whole blocks. */
    private static void blocks(StringBuilder s, int length, int rows) {
        int vectors = LANES / length;
        for (int v = 0; v < rows * vectors; v++) {
            s.append("        FloatVector s" + v + " = T.cast(FloatVector.zero(S));\n");
        }
        s.append("        for (int i = 0; i < blocks; i += " + LANES + ") {\n");
        for (int v = 0; v < vectors; v++) {
            String at = v == 0 ? "" : " + " + v * length;
            s.append("            FloatVector v" + v + " = T.cast(FloatVector.fromArray(S, x, x0 + i" + at + "));\n");
            for (int r = 0; r < rows; r++) {
                int sum = r * vectors + v;
                s.append("            s" + sum + " = T.cast(FloatVector.fromArray(S, a, a" + r + " + i" + at
                        + ")).fma(v" + v + ", s" + sum + ");\n");
            }
        }
        s.append("        }\n");
    }

    private static String scalars() {
        StringBuilder s = new StringBuilder();
        s.append("// Written by ReductionGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.blas.f32.reduce;\n\n");
        s.append("""
                /**
                 * The scalar twins of the reductions, for any increment; n is a multiple of the 32 lanes. First every other lane, then the
                 * rest: sixteen sums have room in registers, and what is left of the tree joins the two.
                 */
                public final class FloatScalarReduction {
                    private FloatScalarReduction() {}
                """);
        String x = "float[] x, int x0, int incX";
        scalar(
                s,
                "dot",
                "The sum of x[i] y[i] by fma.",
                x + ", float[] y, int y0, int incY",
                "Math.fma(x[p], y[q], SUM)");
        scalar(s, "sumOfSquares", "The sum of x[i] x[i] by fma.", x, "Math.fma(x[p], x[p], SUM)");
        scalar(
                s,
                "sumOfScaledSquares",
                "The sum of (scale x[i]) (scale x[i]) by fma.",
                "float scale, " + x,
                "Math.fma(scale * x[p], scale * x[p], SUM)");
        scalar(s, "sumOfAbs", "The sum of |x[i]|.", x, "SUM + Math.abs(x[p])");
        return s.append("}\n").toString();
    }

    private static void scalar(StringBuilder s, String name, String says, String operands, String step) {
        String arguments = operands.replaceAll("\\w+(\\[])? (\\w+)", "$2");
        s.append("\n    /** " + says + " */\n");
        s.append("    public static float " + name + "(int n, " + operands + ") {\n");
        s.append("        return " + name + "From(0, n, " + arguments + ") + " + name + "From(1, n, " + arguments
                + ");\n    }\n");
        s.append("\n    private static float " + name + "From(int first, int n, " + operands + ") {\n");
        List<String> sums = new ArrayList<>();
        for (int i = 0; i < LANES / 2; i++) {
            sums.add("s" + i);
            s.append("        float s" + i + " = 0;\n");
        }
        boolean two = operands.contains("y0");
        s.append("        for (int i = first; i < n; i += " + LANES + ") {\n");
        s.append("            int p = x0 + i * incX;\n");
        s.append(two ? "            int q = y0 + i * incY;\n" : "");
        for (int i = 0; i < sums.size(); i++) {
            s.append("            " + sums.get(i) + " = " + step.replace("SUM", sums.get(i)) + ";\n");
            if (i + 1 < sums.size()) {
                s.append("            p += 2 * incX;\n");
                s.append(two ? "            q += 2 * incY;\n" : "");
            }
        }
        s.append("        }\n        return " + joined(sums) + ";\n    }\n");
    }

    /** The tree over terms: each with that which is half of them behind. */
    private static String joined(List<String> terms) {
        List<String> rest = terms;
        while (rest.size() > 1) {
            int half = rest.size() / 2;
            List<String> next = new ArrayList<>();
            for (int i = 0; i < half; i++) {
                String sum = rest.get(i) + " + " + rest.get(i + half);
                next.add(half == 1 ? sum : "(" + sum + ")");
            }
            rest = next;
        }
        return rest.get(0);
    }

    private static String dispatch(int[] lengths) {
        StringBuilder s = new StringBuilder();
        s.append("// Written by ReductionGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.blas.f32.reduce;\n\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append(
                "/** Names the reduction for the vector length; n is a multiple of {@link #LANES}. Linked only when vector\n"
                        + " * kernels run. */\n");
        s.append("public final class FloatReduction {\n");
        s.append("    /** Virtual lanes: element i belongs to lane i mod 32. */\n");
        s.append("    public static final int LANES = " + LANES + ";\n\n");
        s.append("    /** Rows whose dots are taken at once. */\n");
        s.append("    public static final int ROWS = rows();\n\n");
        s.append("    private FloatReduction() {}\n\n");
        s.append("    private static int rows() {\n        return switch (FloatLanes.LENGTH) {\n");
        for (int length : lengths) {
            s.append("            case " + length + " -> FloatReduction" + length + ".ROWS;\n");
        }
        s.append("            default -> throw new AssertionError(FloatLanes.LENGTH);\n        };\n    }\n");
        choice(s, "FloatReduction", lengths, "dot", TWO, "x, x0, y, y0", "The sum of x[i] y[i] by fma.");
        choice(s, "FloatReduction", lengths, "sumOfSquares", ONE, "x, x0", "The sum of x[i] x[i] by fma.");
        choice(s, "FloatReduction", lengths, "sumOfAbs", ONE, "x, x0", "The sum of |x[i]|.");
        choice(s, "FloatReduction", lengths, "maxOfAbs", ONE, "x, x0", "The largest |x[i]|, NaN if there is one.");
        s.append("\n    /** y = beta y + A x for {@link #ROWS} rows, lda apart; y is not read where beta is 0. */\n");
        s.append("    public static void gemv(\n");
        s.append(
                "            int n, float[] a, int a0, int lda, float[] x, int x0, float beta, float[] y, int y0) {\n");
        s.append("        switch (FloatLanes.LENGTH) {\n");
        for (int length : lengths) {
            s.append("            case " + length + " -> FloatReduction" + length
                    + ".gemv(n, a, a0, lda, x, x0, beta, y, y0);\n");
        }
        s.append("            default -> throw new AssertionError(FloatLanes.LENGTH);\n        }\n    }\n");
        return s.append("}\n").toString();
    }

    /** A method that calls the reduction of the vector length. */
    static void choice(
            StringBuilder s, String type, int[] lengths, String name, String operands, String arguments, String says) {
        s.append("\n    /** " + says + " */\n");
        s.append("    public static float " + name + "(int n, " + operands + ") {\n");
        s.append("        return switch (FloatLanes.LENGTH) {\n");
        for (int length : lengths) {
            s.append("            case " + length + " -> " + type + length + "." + name + "(n, " + arguments + ");\n");
        }
        s.append("            default -> throw new AssertionError(FloatLanes.LENGTH);\n");
        s.append("        };\n    }\n");
    }
}
