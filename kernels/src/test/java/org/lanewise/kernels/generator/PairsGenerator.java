package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the tile for half a vector of columns and two more (ten floats, six doubles at 512 bits): as many rows as a half
 * vector has lanes. The two last columns of several rows share a vector, so that no lane is empty.
 */
final class PairsGenerator {
    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/gemm/f32/pairs/";

    private PairsGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FOLDER + "FloatPairs.java", pairs(8));
        files.put(TypeGenerator.toDouble(FOLDER + "FloatPairs.java"), TypeGenerator.toDouble(pairs(4)));
        return files;
    }

    private static String pairs(int lanes) {
        StringBuilder s = new StringBuilder();
        s.append("// Written by PairsGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.gemm.f32.pairs;\n\n");
        s.append("import jdk.incubator.vector.FloatVector;\n");
        s.append("import jdk.incubator.vector.VectorMask;\n");
        s.append("import jdk.incubator.vector.VectorShuffle;\n");
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append("/** Tiles of " + lanes + " rows by " + lanes + " + 2 columns, where half a vector has " + lanes
                + " lanes. */\n");
        s.append("public final class FloatPairs {\n");
        s.append("    /** Rows of a tile. */\n    public static final int ROWS = " + lanes + ";\n\n");
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.HALF_SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes.HALF_TYPE;\n\n");
        s.append("    /** The last two lanes, over and over. */\n");
        s.append("    private static final VectorShuffle<Float> LAST = VectorShuffle.fromOp(S, l -> " + (lanes - 2)
                + " + (l & 1));\n\n");
        for (int r = 1; r < lanes / 2; r++) {
            s.append("    private static final VectorMask<Float> M" + r + " = VectorMask.fromLong(S, 3L << " + 2 * r
                    + ");\n");
        }
        s.append("\n    private FloatPairs() {}\n");
        method(s, lanes, false);
        method(s, lanes, true);
        return s.append("}\n").toString();
    }

    private static void method(StringBuilder s, int lanes, boolean loads) {
        String name = loads ? "load" : "zero";
        s.append("\n    /** " + (loads ? "C = beta C + A B" : "C = A B")
                + " for a multiple of ROWS rows; {@code pair} has 2 * ROWS elements. */\n");
        s.append("    public static void " + name
                + "(int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, int ldb, "
                + (loads ? "float beta, " : "") + "float[] c, int c0, int ldc, float[] pair) {\n");
        s.append(loads ? "        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));\n" : "");
        s.append("        for (int i = 0; i < rows; i += ROWS) {\n");
        for (int r = 1; r < lanes; r++) {
            s.append("            int a" + r + " = a0 + " + times(r, "lda") + ";\n");
            s.append("            int c" + r + " = c0 + " + times(r, "ldc") + ";\n");
        }
        for (int r = 0; r < lanes && loads; r++) {
            s.append("            pair[" + 2 * r + "] = c[c" + r + " + ROWS];\n");
            s.append("            pair[" + (2 * r + 1) + "] = c[c" + r + " + ROWS + 1];\n");
        }
        for (int r = 0; r < lanes; r++) {
            s.append("            FloatVector s" + r + " = T.cast("
                    + (loads ? "FloatVector.fromArray(S, c, c" + r + ")).mul(scale)" : "FloatVector.zero(S))") + ";\n");
        }
        for (int t = 0; t < 2; t++) {
            String at = t == 0 ? "0" : "ROWS";
            s.append("            FloatVector t" + t + " = T.cast("
                    + (loads ? "FloatVector.fromArray(S, pair, " + at + ")).mul(scale)" : "FloatVector.zero(S))")
                    + ";\n");
        }
        s.append("            for (int k = 0; k < kc; k++) {\n");
        s.append("                int row = b0 + k * ldb;\n");
        s.append("                FloatVector bv = T.cast(FloatVector.fromArray(S, b, row));\n");
        s.append("                FloatVector last = T.cast(FloatVector.fromArray(S, b, row + 2)).rearrange(LAST);\n");
        for (int t = 0; t < 2; t++) {
            for (int q = 0; q < lanes / 2; q++) {
                int r = t * lanes / 2 + q;
                s.append("                FloatVector x" + r + " = T.cast(FloatVector.broadcast(S, a[a" + r
                        + " + k]));\n");
                s.append("                s" + r + " = x" + r + ".fma(bv, s" + r + ");\n");
                if (q > 0) {
                    s.append("                FloatVector p" + r + " = " + (q == 1 ? "x" : "p") + (r - 1) + ".blend(x"
                            + r + ", M" + q + ");\n");
                }
            }
            s.append("                t" + t + " = p" + (t * lanes / 2 + lanes / 2 - 1) + ".fma(last, t" + t + ");\n");
        }
        s.append("            }\n");
        for (int r = 0; r < lanes; r++) {
            s.append("            T.cast(s" + r + ").intoArray(c, c" + r + ");\n");
        }
        s.append("            T.cast(t0).intoArray(pair, 0);\n");
        s.append("            T.cast(t1).intoArray(pair, ROWS);\n");
        for (int r = 0; r < lanes; r++) {
            s.append("            c[c" + r + " + ROWS] = pair[" + 2 * r + "];\n");
            s.append("            c[c" + r + " + ROWS + 1] = pair[" + (2 * r + 1) + "];\n");
        }
        s.append("            a0 += ROWS * lda;\n            c0 += ROWS * ldc;\n        }\n    }\n");
    }

    private static String times(int count, String step) {
        return count == 1 ? step : count + " * " + step;
    }
}
