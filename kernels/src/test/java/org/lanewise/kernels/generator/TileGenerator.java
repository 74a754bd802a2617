package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the GEMM tiles and the class that names them.
 *
 * <p>The form of a tile is what C2 compiles to one broadcast load per row and register FMAs: one straight path per
 * method (each start value and each ending is a method of its own), accumulators as explicit locals, constant strides in
 * B, no unrolling by hand.
 */
final class TileGenerator {
    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/gemm/tile/";

    private static final int MAX_ROWS = 6;
    private static final int MAX_VECTORS = 4;

    /** What the accumulators start from, and whether they end in max(c, 0). */
    private enum Kind {
        ZERO("C = A B"),
        LOAD("C = beta C + A B"),
        LOAD_RELU("C = max(beta C + A B, 0)"),
        BIAS("C = bias + A B, the bias in every row"),
        BIAS_RELU("C = max(bias + A B, 0), the bias in every row");

        final String doc;

        Kind(String doc) {
            this.doc = doc;
        }

        boolean loads() {
            return this == LOAD || this == LOAD_RELU;
        }

        boolean hasBias() {
            return this == BIAS || this == BIAS_RELU;
        }

        boolean relu() {
            return this == LOAD_RELU || this == BIAS_RELU;
        }

        /** In camel case. */
        String method() {
            return switch (this) {
                case ZERO -> "zero";
                case LOAD -> "load";
                case LOAD_RELU -> "loadRelu";
                case BIAS -> "bias";
                case BIAS_RELU -> "biasRelu";
            };
        }

        String parameters(Family family) {
            return "int kc, float[] a, int a0, int lda, float[] b, int bOffset, " + ldb(family)
                    + (loads() ? "float beta, " : hasBias() ? "float[] bias, int biasOffset, " : "")
                    + "float[] c, int c0, int ldc";
        }

        String arguments(Family family) {
            return "kc, a, aOffset, lda, b, bOffset, " + ldb(family).replace("int ", "")
                    + (loads() ? "beta, " : hasBias() ? "bias, biasOffset, " : "") + "c, cOffset, ldc";
        }

        private static String ldb(Family family) {
            return family == Family.DIRECT ? "int ldb, " : "";
        }
    }

    /** Where B comes from. */
    private enum Family {
        /** A panel: rows of NR floats, a stride that is a constant to C2. */
        PANEL("FloatTile", "NR", "B in panels of NR columns"),
        /** The caller's matrix, where it lies. */
        DIRECT("FloatDirect", "ldb", "B with a leading dimension");

        final String prefix;
        final String stride;
        final String doc;

        Family(String prefix, String stride, String doc) {
            this.prefix = prefix;
            this.stride = stride;
            this.doc = doc;
        }

        String tile(int rows, int vectors) {
            return prefix + rows + "x" + vectors;
        }

        /** The layers' weights come in panels or transposed, so that no bias meets a matrix read in place. */
        Kind[] kinds() {
            return this == PANEL ? Kind.values() : new Kind[] {Kind.ZERO, Kind.LOAD};
        }
    }

    private TileGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Family family : Family.values()) {
            for (int rows = 1; rows <= MAX_ROWS; rows++) {
                for (int vectors = 1; vectors <= MAX_VECTORS; vectors++) {
                    files.put(FOLDER + family.tile(rows, vectors) + ".java", tile(family, rows, vectors));
                }
            }
        }
        files.put(FOLDER + "FloatTiles.java", dispatch());
        return files;
    }

    private static String tile(Family family, int rows, int vectors) {
        StringBuilder s = new StringBuilder();
        s.append("// Written by TileGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.gemm.tile;\n\n");
        s.append("import jdk.incubator.vector.FloatVector;\n");
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n");
        s.append(family == Family.PANEL ? "import org.lanewise.kernels.internal.gemm.Tuning;\n\n" : "\n");
        s.append("/** ").append(rows).append(rows == 1 ? " row of C by " : " rows of C by ");
        s.append(vectors).append(vectors == 1 ? " vector" : " vectors").append("; " + family.doc + ". */\n");
        s.append("final class ").append(family.tile(rows, vectors)).append(" {\n");
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;\n");
        s.append(family == Family.PANEL ? "    private static final int NR = Tuning.NR;\n" : "");
        if (vectors > 1) {
            s.append("    private static final int VL = FloatLanes.LENGTH;\n");
        }
        s.append("\n    private ").append(family.tile(rows, vectors)).append("() {}\n");
        for (Kind kind : family.kinds()) {
            method(s, family, kind, rows, vectors);
        }
        return s.append("}\n").toString();
    }

    private static void method(StringBuilder s, Family family, Kind kind, int rows, int vectors) {
        s.append("\n    /** ").append(kind.doc).append(". */\n");
        s.append("    static void ")
                .append(kind.method())
                .append("(")
                .append(kind.parameters(family))
                .append(") {\n");
        for (int r = 1; r < rows; r++) {
            s.append("        int a" + r + " = a" + (r - 1) + " + lda;\n");
        }
        for (int r = 1; r < rows; r++) {
            s.append("        int c" + r + " = c" + (r - 1) + " + ldc;\n");
        }
        if (kind.loads()) {
            s.append("        FloatVector scale = FloatVector.broadcast(S, beta);\n");
        }
        for (int v = 0; v < vectors && kind.hasBias(); v++) {
            s.append("        FloatVector bias" + v + " = FloatVector.fromArray(S, bias, " + at("biasOffset", v)
                    + ");\n");
        }
        for (int r = 0; r < rows; r++) {
            for (int v = 0; v < vectors; v++) {
                String start = kind.hasBias()
                        ? "bias" + v
                        : kind.loads()
                                ? "FloatVector.fromArray(S, c, " + at("c" + r, v) + ").mul(scale)"
                                : "FloatVector.zero(S)";
                s.append("        FloatVector " + acc(r, v) + " = " + start + ";\n");
            }
        }
        s.append("        for (int k = 0; k < kc; k++) {\n");
        s.append("            int row = bOffset + k * " + family.stride + ";\n");
        for (int v = 0; v < vectors; v++) {
            s.append("            FloatVector b" + v + " = FloatVector.fromArray(S, b, " + at("row", v) + ");\n");
        }
        for (int r = 0; r < rows; r++) {
            s.append("            FloatVector x" + r + " = FloatVector.broadcast(S, a[a" + r + " + k]);\n");
            for (int v = 0; v < vectors; v++) {
                s.append("            " + acc(r, v) + " = x" + r + ".fma(b" + v + ", " + acc(r, v) + ");\n");
            }
        }
        s.append("        }\n");
        for (int r = 0; r < rows; r++) {
            for (int v = 0; v < vectors; v++) {
                String end = kind.relu() ? acc(r, v) + ".max(0f)" : acc(r, v);
                s.append("        " + end + ".intoArray(c, " + at("c" + r, v) + ");\n");
            }
        }
        s.append("    }\n");
    }

    private static String acc(int row, int vector) {
        return "c" + row + "v" + vector;
    }

    private static String at(String base, int vector) {
        return vector == 0 ? base : vector == 1 ? base + " + VL" : base + " + " + vector + " * VL";
    }

    private static String dispatch() {
        StringBuilder s = new StringBuilder();
        s.append("// Written by TileGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.gemm.tile;\n\n");
        s.append("import org.lanewise.kernels.internal.Isa;\nimport org.lanewise.kernels.internal.gemm.Tuning;\n\n");
        s.append("/** Names the tile for a kind, a number of rows and a number of vectors. */\n");
        s.append("public final class FloatTiles {\n");
        for (Kind kind : Kind.values()) {
            s.append("    /** ").append(kind.doc).append(". */\n");
            s.append("    public static final int " + kind + " = " + kind.ordinal() + ";\n\n");
        }
        s.append("    /** The most rows of a tile. */\n    public static final int MAX_ROWS = " + MAX_ROWS + ";\n\n");
        s.append("    /** The most vectors of a tile. */\n");
        s.append("    public static final int MAX_VECTORS = " + MAX_VECTORS + ";\n\n");
        s.append("    private FloatTiles() {}\n");
        for (Family family : Family.values()) {
            run(s, family);
            for (Kind kind : family.kinds()) {
                name(s, family, kind);
            }
        }
        return s.append("}\n").toString();
    }

    private static String suffix(Family family) {
        return family == Family.DIRECT ? "Direct" : "";
    }

    private static void run(StringBuilder s, Family family) {
        boolean direct = family == Family.DIRECT;
        String kinds = direct ? "ZERO or LOAD" : "any kind; beta and bias count only for those that name them";
        String bias = direct ? "" : "float[] bias, int biasOffset, ";
        s.append("\n    /**\n     * C (rows x vectors) from A (rows x kc, by rows) and kc rows of B, " + family.doc
                + ";\n     * " + kinds + ". In the scalar twin a vector is one float.\n     */\n");
        s.append("    public static void run" + suffix(family)
                + "(\n            int kind, int rows, int vectors, int kc, float[] a, int aOffset, int lda, float[] b, int bOffset,\n"
                + "            " + Kind.ldb(family) + "float beta, " + bias + "float[] c, int cOffset, int ldc) {\n");
        s.append(
                "        if (!Isa.VECTOR) {\n            ScalarTile.run(kind, rows, vectors, kc, a, aOffset, lda, b, bOffset, "
                        + (direct ? "ldb, beta, c, 0, " : "Tuning.NR, beta, bias, biasOffset, ")
                        + "c, cOffset, ldc);\n            return;\n        }\n");
        s.append("        switch (kind) {\n");
        for (Kind kind : family.kinds()) {
            s.append("            case " + kind + " -> " + kind.method() + suffix(family) + "(rows, vectors, "
                    + kind.arguments(family) + ");\n");
        }
        s.append("            default -> throw new AssertionError(kind);\n        }\n    }\n");
    }

    private static void name(StringBuilder s, Family family, Kind kind) {
        s.append("\n    private static void " + kind.method() + suffix(family) + "(int rows, int vectors, ");
        s.append(kind.parameters(family).replace("a0", "aOffset").replace("c0", "cOffset"))
                .append(") {\n");
        s.append("        switch ((rows - 1) * MAX_VECTORS + vectors - 1) {\n");
        for (int rows = 1; rows <= MAX_ROWS; rows++) {
            for (int vectors = 1; vectors <= MAX_VECTORS; vectors++) {
                s.append("            case " + ((rows - 1) * MAX_VECTORS + vectors - 1) + " -> "
                        + family.tile(rows, vectors) + "." + kind.method() + "(" + kind.arguments(family) + ");\n");
            }
        }
        s.append("            default -> throw new AssertionError(rows + \" x \" + vectors);\n        }\n    }\n");
    }
}
