package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the elementary functions, each as a flat loop over vectors (helpers that return a vector are boxed when C2
 * happens not to inline them) and as its scalar twin.
 */
final class FunctionGenerator {
    /** exp(x - shift): exp itself with shift 0, and the softmax's with the row's maximum. */
    private static final String EXP_PARAMETER = "shift";

    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/elementwise/";

    private FunctionGenerator() {}

    private static Map<String, Formula> functions() {
        Map<String, Formula> functions = new LinkedHashMap<>();
        functions.put("expShifted", expShifted());
        functions.put("tanh", tanh());
        functions.put("logistic", logistic());
        return functions;
    }

    private static String parameter(String function) {
        return function.equals("expShifted") ? EXP_PARAMETER : "";
    }

    private static Formula expShifted() {
        Formula f = new Formula().op("d", "x", '-', EXP_PARAMETER);
        return exp(f, "d", "y");
    }

    private static Formula logistic() {
        Formula f = new Formula().abs("magnitude", "x").op("d", "0f", '-', "magnitude");
        exp(f, "d", "e");
        return f.select("numerator", "x", "GE", "0f", "1f", "e")
                .op("denominator", "e", '+', "1f")
                .op("y", "numerator", '/', "denominator");
    }

    /** With e = exp(-2|x|) - 1, which is exact to an ulp near 0: tanh |x| = -e / (e + 2). */
    private static Formula tanh() {
        Formula f = new Formula()
                .abs("magnitude", "x")
                .select("m", "magnitude", "GT", "TANH_HIGHEST", "TANH_HIGHEST", "magnitude")
                .op("d", "m", '*', "-2f");
        reduce(f, "d");
        return f.powerOfTwo("s", "k")
                .op("sMinus1", "s", '-', "1f")
                .fma("e", "s", "q", "sMinus1")
                .op("ePlus2", "e", '+', "2f")
                .op("t", "e", '/', "ePlus2")
                .abs("positive", "t")
                .bits("xBits", "x")
                .intOp("sign", "xBits", "&", "Integer.MIN_VALUE")
                .bits("tBits", "positive")
                .intOp("yBits", "tBits", "|", "sign")
                .fromBits("y", "yBits");
    }

    /** result = exp(argument); 2^k in two steps, so that neither power of two leaves the range of normal floats. */
    private static Formula exp(Formula f, String argument, String result) {
        f.select("low", argument, "LT", "LOWEST", "LOWEST", argument)
                .select("clamped", "low", "GT", "HIGHEST", "HIGHEST", "low");
        reduce(f, "clamped");
        return f.op("p", "q", '+', "1f")
                .intOp("half", "k", ">>", "1")
                .intOp("rest", "k", "-", "half")
                .powerOfTwo("s0", "half")
                .powerOfTwo("s1", "rest")
                .op("scaled", "p", '*', "s0")
                .op(result, "scaled", '*', "s1");
    }

    /** k = round(a / ln 2), r = a - k ln 2, q = exp(r) - 1. */
    private static void reduce(Formula f, String a) {
        f.fma("shifted", a, "LOG2_E", "MAGIC")
                .op("kf", "shifted", '-', "MAGIC")
                .fma("rHigh", "kf", "MINUS_LN2_HIGH", a)
                .fma("r", "kf", "MINUS_LN2_LOW", "rHigh")
                .fma("p5", "r", "C7", "C6")
                .fma("p4", "p5", "r", "C5")
                .fma("p3", "p4", "r", "C4")
                .fma("p2", "p3", "r", "C3")
                .fma("p1", "p2", "r", "C2")
                .op("r2", "r", '*', "r")
                .fma("q", "p1", "r2", "r")
                .bits("shiftedBits", "shifted")
                .intOp("k", "shiftedBits", "-", "MAGIC_BITS");
    }

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        return Map.of(FOLDER + "ScalarFunctions.java", scalarFile(), FOLDER + "VectorFunctions.java", vectorFile());
    }

    private static String head(String doc, String name, String imports) {
        return "// Written by FunctionGenerator; change it there.\n"
                + "package org.lanewise.kernels.internal.elementwise;\n\n"
                + "import static org.lanewise.kernels.internal.elementwise.ExpConstants.*;\n\n"
                + imports
                + "/** " + doc + " */\n"
                + "final class " + name + " {\n";
    }

    private static String scalarFile() {
        StringBuilder s = new StringBuilder(head(
                "Elementary functions of one float: the twins of {@link VectorFunctions}.", "ScalarFunctions", ""));
        s.append("    private ScalarFunctions() {}\n");
        functions().forEach((name, formula) -> {
            String extra = parameter(name).isEmpty() ? "" : ", float " + parameter(name);
            s.append("\n    static float " + name + "(float x" + extra + ") {\n");
            s.append(formula.scalar()).append("        return y;\n    }\n");
        });
        return s.append("}\n").toString();
    }

    private static String vectorFile() {
        String imports = "import jdk.incubator.vector.FloatVector;\n"
                + "import jdk.incubator.vector.IntVector;\n"
                + "import jdk.incubator.vector.VectorOperators;\n"
                + "import jdk.incubator.vector.VectorSpecies;\n"
                + "import org.lanewise.kernels.internal.FloatLanes;\n\n";
        StringBuilder s = new StringBuilder(
                head("Elementary functions over a whole number of vectors.", "VectorFunctions", imports));
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;\n");
        s.append("    private static final int VL = FloatLanes.LENGTH;\n\n");
        s.append("    private VectorFunctions() {}\n");
        functions().forEach((name, formula) -> {
            String extra = parameter(name).isEmpty() ? "" : "float " + parameter(name) + "Value, ";
            s.append("\n    static void " + name + "(" + extra
                    + "float[] from, int fromOffset, float[] to, int toOffset, int n) {\n");
            if (!extra.isEmpty()) {
                s.append("        FloatVector " + parameter(name) + " = T.cast(FloatVector.broadcast(S, "
                        + parameter(name) + "Value));\n");
            }
            s.append("        for (int i = 0; i < n; i += VL) {\n");
            s.append("            FloatVector x = T.cast(FloatVector.fromArray(S, from, fromOffset + i));\n");
            s.append(formula.vector());
            s.append("            y.intoArray(to, toOffset + i);\n        }\n    }\n");
        });
        return s.append("}\n").toString();
    }
}
