package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the elementary functions and derivatives, each as a flat loop over vectors (helpers that return a vector are
 * boxed when C2 happens not to inline them) and as its scalar twin, with the coefficients of their polynomials.
 */
final class FunctionGenerator {
    private static final String PACKAGE = "org.lanewise.kernels.internal.elementwise.function";

    private static final String FOLDER = "kernels/src/main/java/" + PACKAGE.replace('.', '/') + "/";

    private FunctionGenerator() {}

    /** Formulas of x. */
    private static Map<String, Formula> functions() {
        Map<String, Formula> functions = new LinkedHashMap<>();
        functions.put("Step", FloatFormulas.step());
        functions.put("Relu", FloatFormulas.relu());
        functions.put("LeakyRelu", FloatFormulas.leakyRelu());
        functions.put("Exp", FloatFormulas.exp());
        functions.put("ExpShifted", FloatFormulas.expShifted());
        functions.put("Expm1", FloatFormulas.expm1());
        functions.put("Log1p", FloatFormulas.log1p());
        functions.put("Tanh", FloatFormulas.tanh());
        functions.put("Arctan", FloatFormulas.arctan());
        functions.put("Elu", FloatFormulas.elu());
        functions.put("Logistic", WideFormulas.logistic());
        functions.put("Silu", WideFormulas.silu());
        functions.put("GeluTanh", WideFormulas.geluTanh());
        functions.put("Gelu", WideFormulas.gelu());
        functions.put("Softplus", WideFormulas.softplus());
        functions.put("Mish", WideFormulas.mish());
        functions.put("HardSwish", WideFormulas.hardSwish());
        functions.put("Erf", WideFormulas.erf());
        functions.put("Erfc", WideFormulas.erfc());
        return functions;
    }

    /** Formulas of x (the function's input or output) and dy. */
    private static Map<String, Formula> slopes() {
        Map<String, Formula> slopes = new LinkedHashMap<>();
        slopes.put("StepSlope", SlopeFormulas.step());
        slopes.put("ReluSlope", SlopeFormulas.relu());
        slopes.put("LeakyReluSlope", SlopeFormulas.leakyRelu());
        slopes.put("TanhSlope", SlopeFormulas.tanh());
        slopes.put("LogisticSlope", SlopeFormulas.logistic());
        slopes.put("EluSlope", SlopeFormulas.elu());
        slopes.put("HardSwishSlope", SlopeFormulas.hardSwish());
        slopes.put("ArctanSlope", SlopeFormulas.times(WideFormulas.arctanSlope()));
        slopes.put("SoftplusSlope", SlopeFormulas.times(WideFormulas.logisticAsSlope()));
        slopes.put("SiluSlope", SlopeFormulas.times(WideFormulas.siluSlope()));
        slopes.put("GeluSlope", SlopeFormulas.times(WideFormulas.geluSlope()));
        slopes.put("GeluTanhSlope", SlopeFormulas.times(WideFormulas.geluTanhSlope()));
        slopes.put("MishSlope", SlopeFormulas.times(WideFormulas.mishSlope()));
        return slopes;
    }

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(FOLDER + "Polynomials.java", polynomials());
        files.put(FOLDER + "Function.java", names());
        files.put(FOLDER + "ScalarFunctions.java", dispatcher("Scalar"));
        files.put(FOLDER + "VectorFunctions.java", dispatcher("Vector"));
        functions().forEach((name, formula) -> put(files, name, formula, false));
        slopes().forEach((name, formula) -> put(files, name, formula, true));
        return files;
    }

    private static void put(Map<String, String> files, String name, Formula formula, boolean isSlope) {
        files.put(FOLDER + "Scalar" + name + ".java", scalarFile(name, formula, isSlope));
        files.put(FOLDER + "Vector" + name + ".java", vectorFile(name, formula, isSlope));
    }

    /** Softmax's exponential is called by its own name. */
    private static boolean isDispatched(String name) {
        return !name.equals("ExpShifted");
    }

    /** LeakyRelu to LEAKY_RELU. */
    private static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    private static String names() {
        return "// Written by FunctionGenerator; change it there.\n"
                + "package " + PACKAGE + ";\n\n"
                + "/** The functions that {@link VectorFunctions} and {@link ScalarFunctions} know. */\n"
                + "public enum Function {\n"
                + "    IDENTITY,\n"
                + functions().keySet().stream()
                        .filter(FunctionGenerator::isDispatched)
                        .map(name -> "    " + constant(name))
                        .collect(Collectors.joining(",\n"))
                + "\n}\n";
    }

    private static String dispatcher(String form) {
        String doc = form.equals("Vector")
                ? "The functions and derivatives over a whole number of vectors"
                : "The functions and derivatives, one element at a time";
        return "// Written by FunctionGenerator; change it there.\n"
                + "package " + PACKAGE + ";\n\n"
                + "import org.lanewise.kernels.Activation;\n\n"
                + "/** " + doc + ", by name. */\n"
                + "public final class " + form + "Functions {\n"
                + "    private " + form + "Functions() {}\n\n"
                + "    /** ys = f(xs). */\n"
                + "    public static void value(Function f, float parameter, " + arrays(false) + ") {\n"
                + cases("f", form, functions(), "xs, xo", "ys, yo")
                + "    /** dxs = dys h'; xs is h's input, or unscale xs its output where h' is taken from that. */\n"
                + "    public static void slope(Activation.Kind h, float parameter, float unscale, " + arrays(true)
                + ") {\n"
                + cases("h", form, slopes(), "xs, xo, dys, dyo", "dxs, dxo").stripTrailing()
                + "\n}\n";
    }

    private static String cases(String selector, String form, Map<String, Formula> formulas, String from, String to) {
        StringBuilder s = new StringBuilder("        switch (" + selector + ") {\n");
        String copied = from.substring(Math.max(0, from.indexOf("dys")));
        s.append("            case IDENTITY -> System.arraycopy(" + copied + ", " + to + ", n);\n");
        formulas.forEach((name, formula) -> {
            if (isDispatched(name)) {
                String parameters =
                        parameters(formula, "").replace("float ", "").replaceAll("alpha|slope", "parameter");
                String kind = constant(name.replaceAll("Slope$", ""));
                s.append("            case " + kind + " -> " + form + name + ".run(" + parameters + from + ", " + to
                        + ", n);\n");
            }
        });
        return s.append("        }\n    }\n\n").toString();
    }

    private static String polynomials() {
        return "// Written by FunctionGenerator; change it there.\n"
                + "package " + PACKAGE + ";\n\n"
                + "/** Coefficients by Chebyshev interpolation, the constant term first. Polynomial fits them. */\n"
                + "final class Polynomials {\n"
                + "    private Polynomials() {}\n"
                + Polynomial.FUNCTIONS.stream().map(Polynomial::source).collect(Collectors.joining())
                + "}\n";
    }

    /** What the parameters are: every name but x and dy, which come from arrays. */
    private static String parameters(Formula formula, String suffix) {
        return formula.arguments().stream()
                .filter(name -> !name.equals("x") && !name.equals("dy"))
                .map(name -> "float " + name + suffix + ", ")
                .collect(Collectors.joining());
    }

    private static String arrays(boolean isSlope) {
        return "float[] xs, int xo, "
                + (isSlope ? "float[] dys, int dyo, float[] dxs, int dxo, " : "float[] ys, int yo, ")
                + "int n";
    }

    private static String head(String doc, String name, String imports, Formula formula) {
        String text = formula.scalar();
        String statics = (usesConstants(text) ? "import static " + PACKAGE + ".Constants.*;\n" : "")
                + (text.matches("(?s).*\\w_\\d.*") ? "import static " + PACKAGE + ".Polynomials.*;\n" : "");
        return "// Written by FunctionGenerator; change it there.\n"
                + "package " + PACKAGE + ";\n\n"
                + statics + (statics.isEmpty() ? "" : "\n")
                + imports
                + "/** " + doc + " */\n"
                + "public final class " + name + " {\n";
    }

    /** Whether a name in capitals that is neither a coefficient nor of another class stands in a text. */
    private static boolean usesConstants(String text) {
        return text.replaceAll("\\w+\\.[A-Z_]+", "")
                .replaceAll("\\w+_\\d+\\b", "")
                .matches("(?s).*\\b[A-Z][A-Z_0-9]+.*");
    }

    private static String scalarFile(String name, Formula formula, boolean isSlope) {
        String extra = parameters(formula, "");
        String names = extra.replace("float ", "");
        String call = "of(" + names + (isSlope ? "xs[xo + i], dys[dyo + i]" : "xs[xo + i]") + ")";
        return head("The twin of {@link Vector" + name + "}.", "Scalar" + name, "", formula)
                + "    private Scalar" + name + "() {}\n\n"
                + "    /** The loop. */\n"
                + "    public static void run(" + extra + arrays(isSlope) + ") {\n"
                + "        for (int i = 0; i < n; i++) {\n"
                + "            " + (isSlope ? "dxs[dxo + i]" : "ys[yo + i]") + " = " + call + ";\n"
                + "        }\n"
                + "    }\n\n"
                + "    private static float of(" + extra + (isSlope ? "float x, float dy" : "float x") + ") {\n"
                + formula.scalar()
                + "        return y;\n    }\n}\n";
    }

    private static String vectorFile(String name, Formula formula, boolean isSlope) {
        String body = formula.vector();
        StringBuilder imports = new StringBuilder();
        for (String type : new String[] {"DoubleVector", "FloatVector", "IntVector", "LongVector", "VectorOperators"}) {
            imports.append(
                    type.equals("FloatVector") || body.contains(type)
                            ? "import jdk.incubator.vector." + type + ";\n"
                            : "");
        }
        imports.append("import jdk.incubator.vector.VectorSpecies;\n");
        String lanes = formula.isWide() ? "WideLanes" : "FloatLanes";
        String internal = formula.isWide() ? "DoubleLanes" : "FloatLanes";
        imports.append("import org.lanewise.kernels.internal." + internal + ";\n\n");
        String what = name.endsWith("Slope") ? "dx = dy h'" : "y = h(x)";
        StringBuilder s = new StringBuilder(head(
                what + " over a whole number of vectors" + (formula.isWide() ? ", in double lanes." : "."),
                "Vector" + name,
                imports.toString(),
                formula));
        s.append("    private static final VectorSpecies<Float> S = " + lanes + ".SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = " + lanes + ".TYPE;\n");
        if (formula.isWide()) {
            s.append("    private static final VectorSpecies<Double> D = DoubleLanes.SPECIES;\n");
            s.append("    private static final Class<? extends DoubleVector> DT = DoubleLanes.TYPE;\n");
        }
        if (body.contains("MASKS")) {
            s.append("    private static final boolean MASKS = WideLanes.MASKS;\n");
        }
        s.append("    private static final int VL = " + lanes + ".LENGTH;\n\n");
        s.append("    private Vector" + name + "() {}\n\n");
        s.append("    /** The loop. */\n");
        s.append("    public static void run(" + parameters(formula, "Value") + arrays(isSlope) + ") {\n");
        for (String parameter : formula.arguments()) {
            if (!parameter.equals("x") && !parameter.equals("dy")) {
                s.append("        FloatVector " + parameter + " = " + Formula.broadcast(parameter + "Value") + ";\n");
            }
        }
        s.append(formula.constants());
        s.append("        for (int i = 0; i < n; i += VL) {\n");
        s.append(load(body, "x", "xs", "xo"));
        s.append(isSlope ? load(body, "dy", "dys", "dyo") : "");
        s.append(body);
        s.append("            y.intoArray(" + (isSlope ? "dxs, dxo" : "ys, yo") + " + i);\n        }\n    }\n}\n");
        return s.toString();
    }

    private static String load(String body, String name, String array, String offset) {
        return body.matches("(?s).*\\b" + name + "\\b.*")
                ? "            FloatVector " + name + " = " + Formula.load(array, offset) + ";\n"
                : "";
    }
}
