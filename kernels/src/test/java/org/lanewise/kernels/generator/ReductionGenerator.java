package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
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
            files.put(FOLDER + name(length) + ".java", reductions(length));
        }
        files.put(FOLDER + "FloatReduction.java", dispatch(FLOATS));
        for (int length : DOUBLES) {
            files.put(
                    TypeGenerator.toDouble(FOLDER + name(length) + ".java"),
                    TypeGenerator.toDouble(reductions(length)));
        }
        files.put(TypeGenerator.toDouble(FOLDER + "FloatReduction.java"), TypeGenerator.toDouble(dispatch(DOUBLES)));
        return files;
    }

    private static String name(int length) {
        return "FloatReduction" + length;
    }

    private static String reductions(int length) {
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
        s.append("    private " + name(length) + "() {}\n");
        String abs = "X.lanewise(VectorOperators.ABS)";
        reduction(s, length, "dot", TWO, "X.fma(Y, SUM)", SUM, SUM_OF_LANES);
        reduction(s, length, "sumOfSquares", ONE, "X.fma(X, SUM)", SUM, SUM_OF_LANES);
        reduction(s, length, "sumOfAbs", ONE, abs + ".add(SUM)", SUM, SUM_OF_LANES);
        reduction(s, length, "maxOfAbs", ONE, abs + ".max(SUM)", "s%d.max(s%d)", "Math.max(l%d, l%d)");
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
        for (int half = vectors / 2; half > 0; half /= 2) {
            for (int v = 0; v < half; v++) {
                s.append("        s" + v + " = T.cast("
                        + String.format(join, v, v + half).replaceFirst("\\.", ").") + ";\n");
            }
        }
        int lanes = length;
        for (; lanes > FEW; lanes /= 2) {
            s.append("        s0 = T.cast("
                    + String.format(join, 0, 0)
                            .replaceFirst("\\.", ").")
                            .replace("(s0)", "(T.cast(s0).rearrange(BY" + lanes / 2 + "))")
                    + ";\n");
        }
        for (int l = 0; l < lanes; l++) {
            s.append("        float l" + l + " = T.cast(s0).lane(" + l + ");\n");
        }
        for (int half = lanes / 2; half > 0; half /= 2) {
            for (int l = 0; l < half; l++) {
                s.append("        l" + l + " = " + String.format(joinLanes, l, l + half) + ";\n");
            }
        }
        s.append("        return l0;\n    }\n");
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
        s.append("    private FloatReduction() {}\n");
        choice(s, "FloatReduction", lengths, "dot", TWO, "x, x0, y, y0", "The sum of x[i] y[i] by fma.");
        choice(s, "FloatReduction", lengths, "sumOfSquares", ONE, "x, x0", "The sum of x[i] x[i] by fma.");
        choice(s, "FloatReduction", lengths, "sumOfAbs", ONE, "x, x0", "The sum of |x[i]|.");
        choice(s, "FloatReduction", lengths, "maxOfAbs", ONE, "x, x0", "The largest |x[i]|, NaN if there is one.");
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
