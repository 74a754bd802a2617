package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the transposition of a block of VL x VL floats in registers: log2(VL) stages; stage s exchanges, between rows i
 * and i + s, the lanes whose number has bit s in one and has not in the other. At 512 bits one instruction selects from two
 * vectors (64 x 64 floats 0.45 us); AVX2 and NEON take a rearrangement and a blend, as 512 bits did before (0.7 us).
 */
final class TransposeGenerator {
    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/gemm/f32/transpose/";
    private static final int[] FLOATS = {4, 8, 16};
    private static final int[] DOUBLES = {2, 4, 8};

    private TransposeGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (int length : FLOATS) {
            files.put(FOLDER + name(length) + ".java", length == 16 ? selectingBlock(length, "Int") : block(length));
        }
        files.put(FOLDER + "FloatTranspose.java", dispatch(FLOATS));
        for (int length : DOUBLES) {
            String text = length == 8 ? selectingBlock(length, "Long") : block(length);
            files.put(TypeGenerator.toDouble(FOLDER + name(length) + ".java"), TypeGenerator.toDouble(text));
        }
        files.put(TypeGenerator.toDouble(FOLDER + "FloatTranspose.java"), TypeGenerator.toDouble(dispatch(DOUBLES)));
        return files;
    }

    private static String name(int length) {
        return "FloatTranspose" + length;
    }

    /** The file up to its first fields, with these imports between those of the vectors and the species. */
    private static StringBuilder head(int length, String... imports) {
        StringBuilder s = new StringBuilder();
        s.append("// Written by TransposeGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.gemm.f32.transpose;\n\n");
        s.append("import jdk.incubator.vector.FloatVector;\n");
        for (String type : imports) {
            s.append("import jdk.incubator.vector." + type + ";\n");
        }
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append("/** Blocks of " + length + " x " + length + ", where a vector has " + length + " lanes. */\n");
        s.append("final class " + name(length) + " {\n");
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;\n");
        return s;
    }

    private static String block(int length) {
        StringBuilder s = head(length, "VectorMask", "VectorShuffle");
        for (int stage = 1; stage < length; stage *= 2) {
            s.append("    private static final VectorShuffle<Float> UP" + stage + " = VectorShuffle.fromOp(S, l -> l - "
                    + stage + " & " + (length - 1) + ");\n");
            s.append("    private static final VectorShuffle<Float> DOWN" + stage
                    + " = VectorShuffle.fromOp(S, l -> l + " + stage + " & " + (length - 1) + ");\n");
            s.append("    private static final VectorMask<Float> SET" + stage + " = VectorMask.fromLong(S, "
                    + set(length, stage) + ");\n");
            s.append("    private static final VectorMask<Float> CLEAR" + stage + " = SET" + stage + ".not();\n");
        }
        s.append("\n    private " + name(length) + "() {}\n\n");
        s.append(
                "    static void block(float[] from, int fromOffset, int ldFrom, float[] to, int toOffset, int ldTo) {\n");
        for (int i = 0; i < length; i++) {
            s.append("        FloatVector r" + i + " = FloatVector.fromArray(S, from, fromOffset" + times(i, "ldFrom")
                    + ");\n");
        }
        for (int stage = 1; stage < length; stage *= 2) {
            for (int i = 0; i < length; i++) {
                if ((i & stage) == 0) {
                    int j = i + stage;
                    s.append("        FloatVector t" + stage + "_" + i + " = r" + i + ".blend(r" + j + ".rearrange(UP"
                            + stage + "), SET" + stage + ");\n");
                    s.append("        r" + j + " = r" + j + ".blend(r" + i + ".rearrange(DOWN" + stage + "), CLEAR"
                            + stage + ");\n");
                    s.append("        r" + i + " = t" + stage + "_" + i + ";\n");
                }
            }
        }
        for (int i = 0; i < length; i++) {
            s.append("        r" + i + ".intoArray(to, toOffset" + times(i, "ldTo") + ");\n");
        }
        return s.append("    }\n}\n").toString();
    }

    /** {@code bits} are the integers as wide as an element: only their select takes the lanes' numbers as they are. */
    private static String selectingBlock(int length, String bits) {
        String boxed = bits.equals("Int") ? "Integer" : bits;
        String array = bits.toLowerCase(Locale.ROOT) + "[]";
        StringBuilder s = head(length, bits + "Vector");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;\n");
        s.append("    private static final VectorSpecies<" + boxed + "> I = " + bits + "Vector.SPECIES_512;\n");
        s.append("    private static final Class<? extends " + bits + "Vector> TI = I.vectorType().asSubclass(" + bits
                + "Vector.class);\n\n");
        for (int stage = 1; stage < length; stage *= 2) {
            StringBuilder low = new StringBuilder();
            StringBuilder high = new StringBuilder();
            for (int lane = 0; lane < length; lane++) {
                boolean set = (lane & stage) != 0;
                low.append(lane == 0 ? "" : ", ").append(set ? length + lane - stage : lane);
                high.append(lane == 0 ? "" : ", ").append(set ? length + lane : lane + stage);
            }
            s.append("    private static final " + array + " LOW" + stage + " = {" + low + "};\n");
            s.append("    private static final " + array + " HIGH" + stage + " = {" + high + "};\n");
        }
        s.append("\n    private " + name(length) + "() {}\n\n");
        s.append(
                "    static void block(float[] from, int fromOffset, int ldFrom, float[] to, int toOffset, int ldTo) {\n");
        for (int stage = 1; stage < length; stage *= 2) {
            for (String part : new String[] {"low", "high"}) {
                s.append("        " + bits + "Vector " + part + stage + " = TI.cast(" + bits + "Vector.fromArray(I, "
                        + part.toUpperCase(Locale.ROOT) + stage + ", 0));\n");
            }
        }
        String[] row = new String[length];
        for (int i = 0; i < length; i++) {
            row[i] = "r" + i;
            s.append("        " + bits + "Vector r" + i + " = TI.cast(T.cast(FloatVector.fromArray(S, from, fromOffset"
                    + times(i, "ldFrom") + ")).viewAsIntegralLanes());\n");
        }
        for (int stage = 1; stage < length; stage *= 2) {
            for (int i = 0; i < length; i++) {
                if ((i & stage) == 0) {
                    String[] pair = {row[i], row[i + stage]};
                    row[i] = "r" + stage + "_" + i;
                    row[i + stage] = "r" + stage + "_" + (i + stage);
                    s.append("        " + bits + "Vector " + row[i] + " = TI.cast(low" + stage + ".selectFrom("
                            + pair[0] + ", " + pair[1] + "));\n");
                    s.append("        " + bits + "Vector " + row[i + stage] + " = TI.cast(high" + stage + ".selectFrom("
                            + pair[0] + ", " + pair[1] + "));\n");
                }
            }
        }
        for (int i = 0; i < length; i++) {
            s.append("        T.cast(" + row[i] + ".reinterpretAsFloats()).intoArray(to, toOffset" + times(i, "ldTo")
                    + ");\n");
        }
        return s.append("    }\n}\n").toString();
    }

    /** The lanes whose number has the bit, as the bits of a mask. */
    private static String set(int length, int bit) {
        long mask = 0;
        for (int lane = 0; lane < length; lane++) {
            mask |= (lane & bit) != 0 ? 1L << lane : 0;
        }
        return "0x" + Long.toHexString(mask) + "L";
    }

    private static String times(int i, String ld) {
        return i == 0 ? "" : i == 1 ? " + " + ld : " + " + i + " * " + ld;
    }

    private static String dispatch(int[] lengths) {
        StringBuilder s = new StringBuilder();
        s.append("// Written by TransposeGenerator; change it there.\n");
        s.append("package org.lanewise.kernels.internal.gemm.f32.transpose;\n\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append("/** Names the block for the vector length. Linked only when vector kernels run. */\n");
        s.append("public final class FloatTranspose {\n");
        s.append("    private FloatTranspose() {}\n\n");
        s.append("    /** to[j][i] = from[i][j] for a block of LENGTH x LENGTH. */\n");
        s.append(
                "    public static void block(float[] from, int fromOffset, int ldFrom, float[] to, int toOffset, int ldTo) {\n");
        s.append("        switch (FloatLanes.LENGTH) {\n");
        for (int length : lengths) {
            s.append("            case " + length + " -> " + name(length)
                    + ".block(from, fromOffset, ldFrom, to, toOffset, ldTo);\n");
        }
        s.append("            default -> throw new AssertionError(FloatLanes.LENGTH);\n");
        return s.append("        }\n    }\n}\n").toString();
    }
}
