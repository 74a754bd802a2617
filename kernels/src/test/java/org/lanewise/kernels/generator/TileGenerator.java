package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the GEMM tiles and the class that names them.
 *
 * <p>The form of a tile is what C2 compiles to one broadcast load per row and register FMAs: one straight path per
 * method (each start value is a method of its own), accumulators as explicit locals, no unrolling by
 * hand. The loop over the tiles of a strip of rows is inside the method: a call per tile costs a third of a small one.
 */
final class TileGenerator {
    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/gemm/f32/tile/";

    private static final int MAX_VECTORS = 4;
    private static final int MAX_ROWS = 8;

    /** What the accumulators start from. */
    private enum Kind {
        ZERO("zero", "C = A B"),
        LOAD("load", "C = beta S + A B");

        final String method;
        final String doc;

        Kind(String method, String doc) {
            this.method = method;
            this.doc = doc;
        }

        boolean loads() {
            return this != ZERO;
        }

        private String start() {
            return loads() ? "float beta, float[] s, int s0, int lds, " : "";
        }
    }

    /** Where A and B come from and how wide a vector is. */
    private enum Family {
        DIRECT(4, "B with a leading dimension"),
        HALF(8, "B with a leading dimension, vectors of half the width"),
        DIRECT_T(4, "A by columns, B with a leading dimension"),
        HALF_T(8, "A by columns, B with a leading dimension, vectors of half the width"),
        PANEL(6, "B in a panel as wide as the tile"),
        HALF_PANEL(8, "B in a panel as wide as the tile, vectors of half the width");

        final int maxRows;
        final String doc;

        Family(int maxRows, String doc) {
            this.maxRows = maxRows;
            this.doc = doc;
        }

        boolean half() {
            return this == HALF || this == HALF_T || this == HALF_PANEL;
        }

        boolean byColumns() {
            return this == DIRECT_T || this == HALF_T;
        }

        /** Eight rows make up for what one or two half vectors lack in accumulators; 5 to 7 are 4 and the rest. */
        boolean has(int rows, int vectors) {
            return rows <= maxRows && (!half() || rows <= 4 || rows == 8 && vectors <= 2);
        }

        /** In camel case. */
        String camel() {
            return switch (this) {
                case PANEL -> "Panel";
                case DIRECT -> "Direct";
                case HALF -> "Half";
                case DIRECT_T -> "DirectT";
                case HALF_T -> "HalfT";
                case HALF_PANEL -> "HalfPanel";
            };
        }

        String className(int rows) {
            return "Float" + camel() + rows;
        }

        boolean panel() {
            return this == PANEL || this == HALF_PANEL;
        }

        /**
         * A constant stride in B lets C2 check the bounds before the loop. It then unrolls small tiles, and with 16
         * registers two or three rows of two vectors spill: they keep the variable.
         */
        boolean constantStride(int rows) {
            return this == HALF_PANEL || this == PANEL && rows != 2 && rows != 3;
        }

        String parameters(Kind kind) {
            return "int rows, int kc, float[] a, int a0, int lda, float[] b, int b0, " + "int ldb, " + kind.start()
                    + "float[] c, int c0, int ldc";
        }

        String arguments(Kind kind) {
            return parameters(kind).replaceAll("(int|float\\[]|float) ", "");
        }
    }

    private TileGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Family family : Family.values()) {
            for (int rows = 1; rows <= family.maxRows; rows++) {
                if (!family.has(rows, 1)) {
                    continue;
                }
                files.put(FOLDER + family.className(rows) + ".java", tiles(family, rows));
            }
        }
        files.put(FOLDER + "FloatTiles.java", dispatch());
        return files;
    }

    private static String head() {
        return "// Written by TileGenerator; change it there.\npackage org.lanewise.kernels.internal.gemm.f32.tile;\n\n";
    }

    private static String tiles(Family family, int rows) {
        StringBuilder s = new StringBuilder(head());
        s.append("import jdk.incubator.vector.FloatVector;\n");
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n");
        s.append("\n");
        s.append("/** Tiles of " + rows + (rows == 1 ? " row" : " rows") + " of C by 1 to " + MAX_VECTORS + " vectors; "
                + family.doc + ". The method's number counts the vectors. */\n");
        s.append("final class " + family.className(rows) + " {\n");
        String half = family.half() ? "HALF_" : "";
        s.append("    private static final VectorSpecies<Float> S = FloatLanes." + half + "SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes." + half + "TYPE;\n");
        s.append("    private static final int VL = FloatLanes." + half + "LENGTH;\n");
        s.append("\n    private " + family.className(rows) + "() {}\n");
        for (Kind kind : Kind.values()) {
            for (int vectors = 1; vectors <= MAX_VECTORS && family.has(rows, vectors); vectors++) {
                method(s, family, kind, rows, vectors);
            }
        }
        return s.append("}\n").toString();
    }

    private static void method(StringBuilder s, Family family, Kind kind, int rows, int vectors) {
        s.append("\n    /** " + kind.doc + ". */\n");
        s.append("    static void " + kind.method + vectors + "(" + family.parameters(kind) + ") {\n");
        s.append(kind.loads() ? "        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));\n" : "");
        s.append("        a0 += " + (family.byColumns() ? "rows" : "rows * lda") + ";\n");
        s.append("        c0 += rows * ldc;\n");
        s.append(kind.loads() ? "        s0 += rows * lds;\n" : "");
        s.append("        for (int i = 0; i < rows; i += " + rows + ") {\n");
        s.append("            a0 -= " + (family.byColumns() ? rows : times(rows, "lda")) + ";\n");
        s.append("            c0 -= " + times(rows, "ldc") + ";\n");
        s.append(kind.loads() ? "            s0 -= " + times(rows, "lds") + ";\n" : "");
        for (int r = 1; r < rows; r++) {
            s.append(family.byColumns() ? "" : "            int a" + r + " = a0 + " + times(r, "lda") + ";\n");
            s.append("            int c" + r + " = c0 + " + times(r, "ldc") + ";\n");
            s.append(kind.loads() ? "            int s" + r + " = s0 + " + times(r, "lds") + ";\n" : "");
        }
        for (int r = 0; r < rows; r++) {
            for (int v = 0; v < vectors; v++) {
                String start = kind.loads()
                        ? "T.cast(FloatVector.fromArray(S, s, " + at("s" + r, v) + "))"
                                + (kind.loads() ? ".mul(scale)" : "")
                        : "T.cast(FloatVector.zero(S))";
                s.append("            FloatVector " + acc(r, v) + " = " + start + ";\n");
            }
        }
        s.append("            for (int k = 0; k < kc; k++) {\n");
        s.append("                int row = b0 + k * " + (family.constantStride(rows) ? stride(vectors) : "ldb")
                + ";\n");
        s.append(family.byColumns() ? "                int column = a0 + k * lda;\n" : "");
        for (int v = 0; v < vectors; v++) {
            s.append("                FloatVector b" + v + "v = T.cast(FloatVector.fromArray(S, b, " + at("row", v)
                    + "));\n");
        }
        for (int r = 0; r < rows; r++) {
            String at = family.byColumns() ? "column" + (r == 0 ? "" : " + " + r) : "a" + r + " + k";
            s.append("                FloatVector x" + r + " = T.cast(FloatVector.broadcast(S, a[" + at + "]));\n");
            for (int v = 0; v < vectors; v++) {
                s.append("                " + acc(r, v) + " = x" + r + ".fma(b" + v + "v, " + acc(r, v) + ");\n");
            }
        }
        s.append("            }\n");
        for (int r = 0; r < rows; r++) {
            for (int v = 0; v < vectors; v++) {
                s.append("            T.cast(" + acc(r, v) + ").intoArray(c, " + at("c" + r, v) + ");\n");
            }
        }
        s.append("        }\n    }\n");
    }

    private static String stride(int vectors) {
        return vectors == 1 ? "VL" : "(" + vectors + " * VL)";
    }

    private static String times(int count, String step) {
        return count == 1 ? step : count + " * " + step;
    }

    private static String acc(int row, int vector) {
        return "c" + row + "v" + vector;
    }

    private static String at(String base, int vector) {
        return vector == 0 ? base : vector == 1 ? base + " + VL" : base + " + " + vector + " * VL";
    }

    private static String dispatch() {
        StringBuilder s = new StringBuilder(head());
        s.append(
                "/**\n * Names the tile by its number, ((reading * MAX_ROWS) + rows - 1) * MAX_VECTORS + vectors - 1, where reading is\n");
        for (Family family : Family.values()) {
            s.append(" * " + family.ordinal() + ": " + family.doc + ";\n");
        }
        s.append(
                " * each works on a strip of {@code rows} rows, a multiple of its own. Linked only when vector kernels run.\n */\n");
        s.append("final class FloatTiles {\n");
        s.append("    /** The most vectors of a tile. */\n");
        s.append("    static final int MAX_VECTORS = " + MAX_VECTORS + ";\n\n");
        s.append("    /** The most rows of a tile. */\n");
        s.append("    static final int MAX_ROWS = " + MAX_ROWS + ";\n\n");
        s.append("    /** Numbers, of which not all are tiles. */\n");
        s.append("    static final int COUNT = " + Family.values().length * MAX_ROWS * MAX_VECTORS + ";\n\n");
        s.append("    private FloatTiles() {}\n");
        for (Kind kind : Kind.values()) {
            name(s, kind);
        }
        return s.append("}\n").toString();
    }

    private static void name(StringBuilder s, Kind kind) {
        s.append("\n    /** " + kind.doc + "; a panel's ldb is the width of its tile. */\n");
        s.append("    static void " + kind.method + "(int tile, ");
        s.append(Family.DIRECT.parameters(kind)).append(") {\n");
        s.append("        switch (tile) {\n");
        for (Family family : Family.values()) {
            for (int rows = 1; rows <= family.maxRows; rows++) {
                for (int vectors = 1; vectors <= MAX_VECTORS && family.has(rows, vectors); vectors++) {
                    int number = (family.ordinal() * MAX_ROWS + rows - 1) * MAX_VECTORS + vectors - 1;
                    s.append("            case " + number + " -> " + family.className(rows) + "." + kind.method
                            + vectors + "(" + family.arguments(kind) + ");\n");
                }
            }
        }
        s.append("            default -> throw new AssertionError(tile);\n        }\n    }\n");
    }
}
