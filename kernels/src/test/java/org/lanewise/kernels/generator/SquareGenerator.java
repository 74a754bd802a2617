package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes products of small contiguous square matrices where vectors are of 512 bits. With every stride and the inner size a
 * constant C2 checks the bounds of a whole tile at once and keeps no address on the stack, which is what small tiles wait for.
 */
final class SquareGenerator {
    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/gemm/f32/square/";

    /**
     * One size.
     *
     * @param half whether the vectors are half as wide
     * @param vectors of a row of a tile; the columns of C are one strip of them or several
     * @param rows of a tile, a divisor of n
     */
    private record Square(int n, boolean half, int vectors, int rows) {}

    private static final int FLOATS = 16;
    private static final int DOUBLES = 8;

    /** Half vectors keep both FMA units busy with fewer loads' time; full ones need fewer instructions. */
    private static final List<Square> FLOAT_SIZES = List.of(
            new Square(8, true, 1, 8),
            new Square(16, true, 2, 8),
            new Square(24, true, 3, 8),
            new Square(32, false, 2, 8),
            new Square(48, false, 3, 6),
            new Square(64, false, 2, 8),
            new Square(96, false, 3, 8));

    private static final List<Square> DOUBLE_SIZES = List.of(
            new Square(8, true, 2, 8),
            new Square(16, true, 4, 4),
            new Square(24, false, 3, 8),
            new Square(32, false, 2, 8),
            new Square(48, false, 3, 8),
            new Square(64, false, 2, 8),
            new Square(96, false, 3, 8));

    private SquareGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        FLOAT_SIZES.forEach(square -> files.put(path(square), square(square, FLOATS)));
        files.put(FOLDER + "FloatSquares.java", dispatch(FLOAT_SIZES, FLOATS));
        DOUBLE_SIZES.forEach(square ->
                files.put(TypeGenerator.toDouble(path(square)), TypeGenerator.toDouble(square(square, DOUBLES))));
        files.put(
                TypeGenerator.toDouble(FOLDER + "FloatSquares.java"),
                TypeGenerator.toDouble(dispatch(DOUBLE_SIZES, DOUBLES)));
        return files;
    }

    private static String path(Square square) {
        return FOLDER + "FloatSquare" + square.n + ".java";
    }

    private static String head() {
        return "// Written by SquareGenerator; change it there.\n"
                + "package org.lanewise.kernels.internal.gemm.f32.square;\n\n";
    }

    private static String square(Square square, int lanes) {
        int n = square.n;
        String half = square.half ? "HALF_" : "";
        StringBuilder s = new StringBuilder(head());
        s.append("import jdk.incubator.vector.FloatVector;\n");
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append("/** " + n + " x " + n + ", in tiles of " + square.rows + " rows by " + square.vectors + " "
                + (square.half ? "half " : "") + "vectors. */\n");
        s.append("final class FloatSquare" + n + " {\n");
        s.append("    private static final VectorSpecies<Float> S = FloatLanes." + half + "SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes." + half + "TYPE;\n\n");
        s.append("    private FloatSquare" + n + "() {}\n");
        int width = square.vectors * (square.half ? lanes / 2 : lanes);
        for (boolean byColumns : new boolean[] {false, true}) {
            method(s, square, width, byColumns, false);
            method(s, square, width, byColumns, true);
        }
        return s.append("}\n").toString();
    }

    /** A tile's rows are neighbours in A where it is read by columns, and a row of A apart where not. */
    private static void method(StringBuilder s, Square square, int width, boolean byColumns, boolean loads) {
        int n = square.n;
        int lanes = width / square.vectors;
        boolean strips = width < n;
        s.append("\n    /** C = " + (loads ? "beta C + " : "") + (byColumns ? "A^T B. */\n" : "A B. */\n"));
        s.append("    static void " + name(byColumns, loads) + "(" + parameters(loads) + ") {\n");
        s.append(loads ? "        FloatVector scale = T.cast(FloatVector.broadcast(S, beta));\n" : "");
        if (strips) {
            s.append("        for (int j = 0; j < " + n + "; j += " + width + ") {\n");
        }
        s.append("        for (int i = " + (n - square.rows) + "; i >= 0; i -= " + square.rows + ") {\n");
        s.append("            int a = a0 + i" + (byColumns ? "" : " * " + n) + ";\n");
        s.append("            int c = c0 + i * " + n + (strips ? " + j" : "") + ";\n");
        for (int r = 0; r < square.rows; r++) {
            for (int v = 0; v < square.vectors; v++) {
                String start = loads
                        ? "T.cast(FloatVector.fromArray(S, cs, c" + plus(r * n + v * lanes) + ")).mul(scale)"
                        : "T.cast(FloatVector.zero(S))";
                s.append("            FloatVector " + sum(r, v) + " = " + start + ";\n");
            }
        }
        s.append("            for (int k = 0; k < " + n + "; k++) {\n");
        s.append("                int b = b0 + k * " + n + (strips ? " + j" : "") + ";\n");
        for (int v = 0; v < square.vectors; v++) {
            s.append("                FloatVector y" + v + " = T.cast(FloatVector.fromArray(S, bs, b" + plus(v * lanes)
                    + "));\n");
        }
        for (int r = 0; r < square.rows; r++) {
            s.append("                FloatVector x" + r + " = T.cast(FloatVector.broadcast(S, as[a + k"
                    + (byColumns ? " * " + n + plus(r) : plus(r * n)) + "]));\n");
            for (int v = 0; v < square.vectors; v++) {
                s.append("                " + sum(r, v) + " = x" + r + ".fma(y" + v + ", " + sum(r, v) + ");\n");
            }
        }
        s.append("            }\n");
        for (int r = 0; r < square.rows; r++) {
            for (int v = 0; v < square.vectors; v++) {
                s.append("            T.cast(" + sum(r, v) + ").intoArray(cs, c" + plus(r * n + v * lanes) + ");\n");
            }
        }
        s.append("        }\n" + (strips ? "        }\n" : "") + "    }\n");
    }

    private static String name(boolean byColumns, boolean loads) {
        return (loads ? "load" : "zero") + (byColumns ? "T" : "");
    }

    private static String parameters(boolean loads) {
        return (loads ? "float beta, " : "") + "float[] as, int a0, float[] bs, int b0, float[] cs, int c0";
    }

    private static String plus(int offset) {
        return offset == 0 ? "" : " + " + offset;
    }

    private static String sum(int row, int vector) {
        return "s" + row + "v" + vector;
    }

    private static String dispatch(List<Square> sizes, int lanes) {
        StringBuilder s = new StringBuilder(head());
        s.append("/**\n * Products of contiguous n x n matrices, of the sizes that there are, where a vector has "
                + lanes + " lanes. Linked only when\n * vector kernels run.\n */\n");
        s.append("public final class FloatSquares {\n");
        s.append("    /** Lanes of a vector. */\n    public static final int LANES = " + lanes + ";\n\n");
        s.append("    /** No size is larger. */\n    public static final int LARGEST = " + sizes.get(sizes.size() - 1).n
                + ";\n\n");
        s.append("    private FloatSquares() {}\n");
        s.append("\n    /** Whether there is this size. */\n    public static boolean has(int n) {\n");
        s.append("        return switch (n) {\n            case ");
        for (int i = 0; i < sizes.size(); i++) {
            s.append((i == 0 ? "" : ", ") + sizes.get(i).n);
        }
        s.append(" -> true;\n            default -> false;\n        };\n    }\n");
        for (boolean byColumns : new boolean[] {false, true}) {
            choice(s, sizes, byColumns, false);
            choice(s, sizes, byColumns, true);
        }
        return s.append("}\n").toString();
    }

    private static void choice(StringBuilder s, List<Square> sizes, boolean byColumns, boolean loads) {
        String name = name(byColumns, loads);
        s.append("\n    /** C = " + (loads ? "beta C + " : "") + (byColumns ? "A^T B. */\n" : "A B. */\n"));
        s.append("    public static void " + name + "(int n, " + parameters(loads) + ") {\n        switch (n) {\n");
        for (Square square : sizes) {
            s.append("            case " + square.n + " -> FloatSquare" + square.n + "." + name + "("
                    + (loads ? "beta, " : "") + "as, a0, bs, b0, cs, c0);\n");
        }
        s.append("            default -> throw new AssertionError(n);\n        }\n    }\n");
    }
}
