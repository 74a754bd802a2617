package org.lanewise.kernels.generator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the elementwise passes of layer and batch normalisation, each as a vector loop and as its scalar twin. */
final class NormGenerator {
    private static final String PACKAGE = "org.lanewise.kernels.internal.norm";
    private static final String FOLDER = "kernels/src/main/java/" + PACKAGE.replace('.', '/') + "/";

    /**
     * A pass over the columns of a row.
     *
     * @param scalars one for all elements
     * @param inputs arrays that are read
     * @param sums arrays that are read and written; the formula's next value of s is sNext
     * @param outputs arrays that are written; each may be one of the inputs
     */
    private record Pass(
            String name,
            String says,
            List<String> scalars,
            List<String> inputs,
            List<String> sums,
            List<String> outputs,
            Formula formula) {}

    private static final List<String> ROW = List.of("mean", "inverse");

    private NormGenerator() {}

    private static List<Pass> passes() {
        return List.of(
                new Pass(
                        "LayerNormForward",
                        "y = gamma (x - mean) inverse + beta",
                        ROW,
                        List.of("x", "gamma", "beta"),
                        List.of(),
                        List.of("y"),
                        forward()),
                new Pass(
                        "LayerNormGradients",
                        "dGamma += dy (x - mean) inverse, dBeta += dy, g = dy gamma",
                        ROW,
                        List.of("x", "gamma", "dy"),
                        List.of("dGamma", "dBeta"),
                        List.of("g"),
                        gradients("gamma").op("g", "dy", '*', "gamma")),
                new Pass(
                        "LayerNormBackward",
                        "dx = inverse (g - meanG - (x - mean) inverse meanGn)",
                        List.of("mean", "inverse", "meanG", "minusMeanGn"),
                        List.of("x", "g"),
                        List.of(),
                        List.of("dx"),
                        backward("g", "meanG", "minusMeanGn", "inverse")),
                new Pass(
                        "BatchNormDeviations",
                        "sum += x - mean, squares += (x - mean)^2",
                        List.of(),
                        List.of("x", "mean"),
                        List.of("sum", "squares"),
                        List.of(),
                        new Formula("x", "mean", "sum", "squares")
                                .op("d", "x", '-', "mean")
                                .op("sumNext", "sum", '+', "d")
                                .fma("squaresNext", "d", "d", "squares")),
                new Pass(
                        "BatchNormForward",
                        "y = gamma (x - mean) inverse + beta",
                        List.of(),
                        List.of("x", "mean", "inverse", "gamma", "beta"),
                        List.of(),
                        List.of("y"),
                        forward()),
                new Pass(
                        "BatchNormGradients",
                        "dGamma += dy (x - mean) inverse, dBeta += dy",
                        List.of(),
                        List.of("x", "mean", "inverse", "dy"),
                        List.of("dGamma", "dBeta"),
                        List.of(),
                        gradients()),
                new Pass(
                        "BatchNormBackward",
                        "dx = gain (dy - meanDy - (x - mean) inverse meanDyN)",
                        List.of(),
                        List.of("x", "mean", "inverse", "gain", "dy", "meanDy", "minusMeanDyN"),
                        List.of(),
                        List.of("dx"),
                        backward("dy", "meanDy", "minusMeanDyN", "gain")));
    }

    private static Formula normal(String... others) {
        Formula f = new Formula("x", "mean", "inverse");
        Stream.of(others).forEach(f::argument);
        return f.op("d", "x", '-', "mean").op("normal", "d", '*', "inverse");
    }

    private static Formula forward() {
        return normal("gamma", "beta").fma("y", "normal", "gamma", "beta");
    }

    private static Formula gradients(String... others) {
        Formula f = normal("dy", "dGamma", "dBeta");
        Stream.of(others).forEach(f::argument);
        return f.fma("dGammaNext", "dy", "normal", "dGamma").op("dBetaNext", "dBeta", '+', "dy");
    }

    private static Formula backward(String g, String meanG, String minusMeanGn, String factor) {
        Formula f = normal(g, meanG, minusMeanGn);
        if (!factor.equals("inverse")) {
            f.argument(factor);
        }
        return f.op("straight", g, '-', meanG)
                .fma("direction", "normal", minusMeanGn, "straight")
                .op("dx", "direction", '*', factor);
    }

    /** Path from the root of the project, and text, of each file. */
    static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Pass pass : passes()) {
            files.put(FOLDER + "Vector" + pass.name + ".java", vector(pass));
            files.put(FOLDER + "Scalar" + pass.name + ".java", scalar(pass));
        }
        files.put(FOLDER + "Passes.java", dispatcher());
        return files;
    }

    private static String head() {
        return "// Written by NormGenerator; change it there.\npackage " + PACKAGE + ";\n\n";
    }

    private static List<String> arrays(Pass pass) {
        return Stream.of(pass.inputs, pass.sums, pass.outputs)
                .flatMap(List::stream)
                .toList();
    }

    private static String parameters(Pass pass, String suffix) {
        return Stream.concat(
                        pass.scalars.stream().map(name -> "float " + name + suffix),
                        arrays(pass).stream().map(name -> "float[] " + name + "s, int " + name + "At"))
                .collect(Collectors.joining(", "));
    }

    private static String arguments(Pass pass, String suffix, String offset) {
        return Stream.concat(
                        pass.scalars.stream().map(name -> name + suffix),
                        arrays(pass).stream().map(name -> name + "s, " + name + "At" + offset))
                .collect(Collectors.joining(", "));
    }

    private static String vector(Pass pass) {
        StringBuilder s = new StringBuilder(head());
        s.append("import jdk.incubator.vector.FloatVector;\n");
        s.append("import jdk.incubator.vector.VectorSpecies;\n");
        s.append("import org.lanewise.kernels.internal.FloatLanes;\n\n");
        s.append("/** " + pass.says + ": whole vectors, and the tail by the twin. */\n");
        s.append("final class Vector" + pass.name + " {\n");
        s.append("    private static final VectorSpecies<Float> S = FloatLanes.SPECIES;\n");
        s.append("    private static final Class<? extends FloatVector> T = FloatLanes.TYPE;\n");
        s.append("    private static final int VL = FloatLanes.LENGTH;\n\n");
        s.append("    private Vector" + pass.name + "() {}\n\n");
        s.append("    /** The pass. */\n    static void run(" + parameters(pass, "Value") + ", int n) {\n");
        s.append("        int done = S.loopBound(n);\n");
        for (String scalar : pass.scalars) {
            s.append("        FloatVector " + scalar + " = " + Formula.broadcast(scalar + "Value") + ";\n");
        }
        s.append("        for (int i = 0; i < done; i += VL) {\n");
        Stream.concat(pass.inputs.stream(), pass.sums.stream())
                .forEach(name -> s.append(
                        "            FloatVector " + name + " = " + Formula.load(name + "s", name + "At") + ";\n"));
        s.append(pass.formula.vector());
        pass.sums.forEach(
                name -> s.append("            " + name + "Next.intoArray(" + name + "s, " + name + "At + i);\n"));
        pass.outputs.forEach(
                name -> s.append("            " + name + ".intoArray(" + name + "s, " + name + "At + i);\n"));
        s.append("        }\n        Scalar" + pass.name + ".run(" + arguments(pass, "Value", " + done")
                + ", n - done);\n    }\n}\n");
        return s.toString();
    }

    private static String scalar(Pass pass) {
        StringBuilder s = new StringBuilder(head());
        s.append("/** " + pass.says + ": the scalar twin. */\nfinal class Scalar" + pass.name + " {\n");
        s.append("    private Scalar" + pass.name + "() {}\n\n");
        s.append("    /** The pass. */\n    static void run(" + parameters(pass, "") + ", int n) {\n");
        s.append("        for (int i = 0; i < n; i++) {\n");
        Stream.concat(pass.inputs.stream(), pass.sums.stream())
                .forEach(name -> s.append("            float " + name + " = " + name + "s[" + name + "At + i];\n"));
        s.append(pass.formula.scalar().indent(4));
        pass.sums.forEach(name -> s.append("            " + name + "s[" + name + "At + i] = " + name + "Next;\n"));
        pass.outputs.forEach(name -> s.append("            " + name + "s[" + name + "At + i] = " + name + ";\n"));
        return s.append("        }\n    }\n}\n").toString();
    }

    private static String dispatcher() {
        StringBuilder s = new StringBuilder(head());
        s.append("import org.lanewise.kernels.internal.Isa;\n\n");
        s.append("/** The passes over the columns of a row, by vectors or by the scalar twins. */\n");
        s.append("final class Passes {\n    private Passes() {}\n");
        for (Pass pass : passes()) {
            String name = pass.name.substring(0, 1).toLowerCase(Locale.ROOT) + pass.name.substring(1);
            String call = pass.name + ".run(" + arguments(pass, "", "") + ", n);\n";
            s.append("\n    /** " + pass.says + ". */\n");
            s.append("    static void " + name + "(" + parameters(pass, "") + ", int n) {\n");
            s.append("        if (Isa.VECTOR) {\n            Vector" + call + "        } else {\n            Scalar"
                    + call + "        }\n    }\n");
        }
        return s.append("}\n").toString();
    }
}
