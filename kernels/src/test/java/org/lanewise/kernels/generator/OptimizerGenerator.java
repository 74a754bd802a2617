package org.lanewise.kernels.generator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes the optimizers' passes over the parameters, each as a vector loop and as its scalar twin, from one list of
 * operations. Each starts with the scaled gradient and the L2 penalty and ends with decay, the step and the soft threshold
 * of L1; with penalties that are 0 these change no bit of a finite number.
 */
final class OptimizerGenerator {
    private static final String FOLDER = "kernels/src/main/java/org/lanewise/kernels/internal/optimizer/";

    /** Operations on w and the scaled gradient raw, before a rule's own. */
    private static final List<String> BEGIN = List.of("scaled = mul scale raw", "g = fma l2 w scaled");

    /** From the direction of descent to the new w, after them. */
    private static final List<String> END = List.of(
            "kept = mul keep w",
            "moved = fma minusRate direction kept",
            "size = abs moved",
            "shorter = sub size shrink",
            "rest = floor shorter",
            "next = sign rest moved");

    /**
     * One optimizer.
     *
     * @param states its state arrays
     * @param constants its own constants, besides those of the penalties
     * @param operations from g to direction, and to the next value of each state, which is its name and Next
     */
    private record Rule(
            String name, String doc, List<String> states, List<String> constants, List<String> operations) {}

    private static final List<Rule> RULES = List.of(
            new Rule("Sgd", "direction = g", List.of(), List.of(), List.of("direction = is g")),
            new Rule(
                    "Momentum",
                    "v = mu v + g, direction = v",
                    List.of("v"),
                    List.of("mu"),
                    List.of("vNext = fma mu v g", "direction = is vNext")),
            new Rule(
                    "Nesterov",
                    "v = mu v + g, direction = mu v + g",
                    List.of("v"),
                    List.of("mu"),
                    List.of("vNext = fma mu v g", "direction = fma mu vNext g")),
            new Rule(
                    "RmsProp",
                    "v = rho v + (1 - rho) g^2, direction = g / (sqrt v + epsilon)",
                    List.of("v"),
                    List.of("rho", "oneMinusRho", "epsilon"),
                    List.of(
                            "part = mul oneMinusRho g",
                            "squares = mul part g",
                            "vNext = fma rho v squares",
                            "root = sqrt vNext",
                            "divisor = add root epsilon",
                            "direction = div g divisor")),
            new Rule(
                    "Adam",
                    "m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g^2, direction = c1 m / (sqrt(c2 v) + epsilon)",
                    List.of("m", "v"),
                    List.of(
                            "beta1",
                            "oneMinusBeta1",
                            "beta2",
                            "oneMinusBeta2",
                            "correction1",
                            "correction2",
                            "epsilon"),
                    List.of(
                            "newM = mul oneMinusBeta1 g",
                            "mNext = fma beta1 m newM",
                            "part = mul oneMinusBeta2 g",
                            "newV = mul part g",
                            "vNext = fma beta2 v newV",
                            "mean = mul correction1 mNext",
                            "square = mul correction2 vNext",
                            "root = sqrt square",
                            "divisor = add root epsilon",
                            "direction = div mean divisor")));

    private static final List<String> PENALTIES = List.of("scale", "l2", "keep", "minusRate", "shrink");

    private OptimizerGenerator() {}

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Rule rule : RULES) {
            files.put(FOLDER + "Vector" + rule.name + ".java", vector(rule));
            files.put(FOLDER + "Scalar" + rule.name + ".java", scalar(rule));
        }
        return files;
    }

    private static String parameters(Rule rule) {
        StringBuilder s = new StringBuilder("float scale, float l2, float keep, float minusRate, float shrink");
        rule.constants.forEach(name -> s.append(", float ").append(name));
        s.append(", float[] gs, int go");
        rule.states.forEach(name -> s.append(", float[] " + name + "s, int " + name + "o"));
        return s.append(", float[] ws, int wo, int n").toString();
    }

    private static String tail(Rule rule) {
        StringBuilder s = new StringBuilder("scale, l2, keep, minusRate, shrink");
        rule.constants.forEach(name -> s.append(", ").append(name));
        s.append(", gs, go + done");
        rule.states.forEach(name -> s.append(", " + name + "s, " + name + "o + done"));
        return s.append(", ws, wo + done, n - done").toString();
    }

    private static String head(Rule rule, String prefix, String imports, String what) {
        return "// Written by OptimizerGenerator; change it there.\n"
                + "package org.lanewise.kernels.internal.optimizer;\n\n" + imports + "/** " + rule.doc + "; " + what
                + " */\npublic final class " + prefix + rule.name + " {\n";
    }

    private static List<String> operations(Rule rule) {
        List<String> all = new ArrayList<>(BEGIN);
        all.addAll(rule.operations);
        all.addAll(END);
        return all;
    }

    private static String vector(Rule rule) {
        StringBuilder s = new StringBuilder(head(
                rule,
                "Vector",
                "import jdk.incubator.vector.FloatVector;\nimport jdk.incubator.vector.VectorOperators;\n"
                        + "import jdk.incubator.vector.VectorSpecies;\n"
                        + "import org.lanewise.kernels.internal.FloatLanes;\n\n",
                "whole vectors, and the tail by the twin."));
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;\n");
        s.append("    private static final int VL = FloatLanes.LENGTH;\n\n");
        s.append("    private Vector" + rule.name + "() {}\n\n");
        s.append("    /** The pass. */\n    public static void run(" + parameters(rule) + ") {\n");
        s.append("        int done = S.loopBound(n);\n");
        s.append("        for (int i = 0; i < done; i += VL) {\n");
        s.append("            FloatVector raw = T.cast(FloatVector.fromArray(S, gs, go + i));\n");
        s.append("            FloatVector w = T.cast(FloatVector.fromArray(S, ws, wo + i));\n");
        for (String state : rule.states) {
            s.append("            FloatVector " + state + " = T.cast(FloatVector.fromArray(S, " + state + "s, " + state
                    + "o + i));\n");
        }
        for (String operation : operations(rule)) {
            String[] words = operation.split(" ");
            String x = vectorOf(rule, words[3]);
            String y = words.length > 4 ? vectorOf(rule, words[4]) : "";
            String z = words.length > 5 ? vectorOf(rule, words[5]) : "";
            String value = switch (words[2]) {
                case "is" -> x;
                case "fma" -> x + ".fma(" + y + ", " + z + ")";
                case "mul", "add", "sub", "div" -> x + "." + words[2] + "(" + y + ")";
                case "sqrt", "abs" -> x + ".lanewise(VectorOperators." + words[2].toUpperCase(Locale.ROOT) + ")";
                case "floor" -> x + ".max(0f)";
                case "sign" ->
                    "T.cast(FloatLanes.INT_TYPE.cast(" + x + ".reinterpretAsInts()).or(FloatLanes.INT_TYPE.cast(" + y
                            + ".reinterpretAsInts()).and(Integer.MIN_VALUE)).reinterpretAsFloats())";
                default -> throw new IllegalArgumentException(operation);
            };
            s.append("            FloatVector " + words[0] + " = " + value + ";\n");
        }
        for (String state : rule.states) {
            s.append("            " + state + "Next.intoArray(" + state + "s, " + state + "o + i);\n");
        }
        s.append("            next.intoArray(ws, wo + i);\n        }\n");
        s.append("        Scalar" + rule.name + ".run(" + tail(rule) + ");\n");
        return s.append("    }\n}\n").toString();
    }

    /** A vector of the loop, or a constant in all lanes. */
    private static String vectorOf(Rule rule, String name) {
        return PENALTIES.contains(name) || rule.constants.contains(name)
                ? "T.cast(FloatVector.broadcast(S, " + name + "))"
                : name;
    }

    private static String scalar(Rule rule) {
        StringBuilder s = new StringBuilder(head(rule, "Scalar", "", "the scalar twin."));
        s.append("    private Scalar" + rule.name + "() {}\n\n");
        s.append("    /** The pass. */\n    public static void run(" + parameters(rule) + ") {\n");
        s.append("        for (int i = 0; i < n; i++) {\n");
        s.append("            float raw = gs[go + i];\n            float w = ws[wo + i];\n");
        for (String state : rule.states) {
            s.append("            float " + state + " = " + state + "s[" + state + "o + i];\n");
        }
        for (String operation : operations(rule)) {
            String[] words = operation.split(" ");
            String x = words[3];
            String value = switch (words[2]) {
                case "is" -> x;
                case "fma" -> "Math.fma(" + x + ", " + words[4] + ", " + words[5] + ")";
                case "mul" -> x + " * " + words[4];
                case "add" -> x + " + " + words[4];
                case "sub" -> x + " - " + words[4];
                case "div" -> x + " / " + words[4];
                case "sqrt" -> "(float) Math.sqrt(" + x + ")";
                case "abs" -> "Math.abs(" + x + ")";
                case "floor" -> "Math.max(" + x + ", 0f)";
                case "sign" -> "Math.copySign(" + x + ", " + words[4] + ")";
                default -> throw new IllegalArgumentException(operation);
            };
            s.append("            float " + words[0] + " = " + value + ";\n");
        }
        for (String state : rule.states) {
            s.append("            " + state + "s[" + state + "o + i] = " + state + "Next;\n");
        }
        return s.append("            ws[wo + i] = next;\n        }\n    }\n}\n").toString();
    }
}
