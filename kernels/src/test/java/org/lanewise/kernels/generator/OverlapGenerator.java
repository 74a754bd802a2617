package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the tiles for half a vector of columns and two more (ten floats, six doubles at 512 bits): two half vectors, of which
 * the second ends at the last column, so that some columns are computed twice, to the same bits. B's leading dimension is a
 * constant: where it varies C2 checks the bounds of every row inside the loop (at ten columns 52 in place of 70 GFLOP/s).
 */
final class OverlapGenerator {
    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/gemm/f32/overlap/";

    /** Of a tile. Five rows reach 61 GFLOP/s, six and seven 71, eight 60: their addresses leave the registers. */
    private static final List<Integer> ROWS = List.of(7, 6, 4, 1);

    private OverlapGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FOLDER + "FloatOverlap.java", overlap(8));
        files.put(TypeGenerator.toDouble(FOLDER + "FloatOverlap.java"), TypeGenerator.toDouble(overlap(4)));
        return files;
    }

    private static String overlap(int lanes) {
        StringBuilder s = new StringBuilder();
        s.append("// Written by OverlapGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.gemm.f32.overlap;\n\n");
        s.append("import jdk.incubator.vector.FloatVector;\n");
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append("/** " + (lanes + 2) + " columns as two half vectors of " + lanes + " lanes that overlap. */\n");
        s.append("public final class FloatOverlap {\n");
        s.append("    /** Columns of B and C; B's rows lie without gaps. */\n    public static final int COLUMNS = "
                + (lanes + 2) + ";\n\n");
        s.append("    /** From so many rows on: fewer leave the FMA units waiting for each other's results. */\n");
        s.append("    public static final int LEAST_ROWS = 4;\n\n");
        s.append("    /** Lanes of a half vector. */\n    public static final int LANES = " + lanes + ";\n\n");
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.HALF_SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes.HALF_TYPE;\n\n");
        s.append("    private FloatOverlap() {}\n");
        for (boolean loads : new boolean[] {false, true}) {
            dispatch(s, loads);
            for (int rows : ROWS) {
                tile(s, rows, loads);
            }
        }
        return s.append("}\n").toString();
    }

    /**
     * Sixes and sevens make every number from 30 on; below, what they leave is worked on by four and one. A tile without rows is
     * not called: while it is not compiled its factor's vector would be an object.
     */
    private static void dispatch(StringBuilder s, boolean loads) {
        String arguments = ", kc, a, a0 + done * lda, lda, b, b0, " + (loads ? "beta, " : "")
                + "c, c0 + done * ldc, ldc);\n        }\n";
        String name = loads ? "load" : "zero";
        s.append("\n    /** C = " + (loads ? "beta C + " : "") + "A B, at least LEAST_ROWS rows. */\n");
        s.append("    public static void " + name + "(" + parameters(loads) + ") {\n");
        s.append("        int sevens = 7 * (rows % 6) <= rows ? 7 * (rows % 6) : 0;\n");
        s.append("        int rest = (rows - sevens) % 6;\n");
        s.append("        rest += rest == 2 || rest == 3 ? 6 : 0; // two fours for six and two\n");
        s.append("        int sixes = rows - sevens - rest;\n");
        s.append("        int done = 0;\n");
        s.append("        if (sevens > 0) {\n            " + name + "7(sevens" + arguments);
        s.append("        done += sevens;\n");
        s.append("        if (sixes > 0) {\n            " + name + "6(sixes" + arguments);
        s.append("        done += sixes;\n");
        s.append("        if (rest >= 4) {\n            " + name + "4(rest & -4" + arguments);
        s.append("        done += rest & -4;\n");
        s.append("        if (done < rows) {\n            " + name + "1(rows - done" + arguments);
        s.append("    }\n");
    }

    private static String parameters(boolean loads) {
        return "int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, " + (loads ? "float beta, " : "")
                + "float[] c, int c0, int ldc";
    }

    private static void tile(StringBuilder s, int rows, boolean loads) {
        s.append("\n    private static void " + (loads ? "load" : "zero") + rows + "(" + parameters(loads) + ") {\n");
        s.append(loads ? "        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));\n" : "");
        s.append("        for (int i = 0; i < rows; i += " + rows + ") {\n");
        for (int r = 1; r < rows; r++) {
            s.append("            int a" + r + " = a0 + " + times(r, "lda") + ";\n");
            s.append("            int c" + r + " = c0 + " + times(r, "ldc") + ";\n");
        }
        for (int r = 0; r < rows; r++) {
            for (int v = 0; v < 2; v++) {
                s.append("            FloatVector " + sum(r, v) + " = T.cast("
                        + (loads
                                ? "FloatVector.fromArray(S, c, c" + r + column(v) + ")).mul(scale)"
                                : "FloatVector.zero(S))")
                        + ";\n");
            }
        }
        s.append("            for (int k = 0; k < kc; k++) {\n");
        s.append("                int row = b0 + k * COLUMNS;\n");
        for (int v = 0; v < 2; v++) {
            s.append("                FloatVector y" + v + " = T.cast(FloatVector.fromArray(S, b, row" + column(v)
                    + "));\n");
        }
        for (int r = 0; r < rows; r++) {
            s.append("                FloatVector x" + r + " = T.cast(FloatVector.broadcast(S, a[a" + r + " + k]));\n");
            for (int v = 0; v < 2; v++) {
                s.append("                " + sum(r, v) + " = x" + r + ".fma(y" + v + ", " + sum(r, v) + ");\n");
            }
        }
        s.append("            }\n");
        for (int r = 0; r < rows; r++) {
            for (int v = 0; v < 2; v++) {
                s.append("            T.cast(" + sum(r, v) + ").intoArray(c, c" + r + column(v) + ");\n");
            }
        }
        s.append("            a0 += " + times(rows, "lda") + ";\n");
        s.append("            c0 += " + times(rows, "ldc") + ";\n        }\n    }\n");
    }

    private static String column(int vector) {
        return vector == 0 ? "" : " + 2";
    }

    private static String sum(int row, int vector) {
        return "s" + row + "v" + vector;
    }

    private static String times(int count, String step) {
        return count == 1 ? step : count + " * " + step;
    }
}
