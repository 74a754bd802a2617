package org.lanewise.kernels.compilation;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what HotSpot prints with -XX:+PrintCompilation, -XX:+PrintIntrinsics and -XX:CompileCommand=print. */
final class CompilerLog {
    private static final Pattern METHOD = Pattern.compile("org\\.lanewise\\.\\S+::\\S+");
    private static final Pattern COMPILATION =
            Pattern.compile("^ *\\d+ +\\d+ +[%sbn! ]* +[1-4] +(\\S+)( @ -?\\d+)? \\(\\d+ bytes\\)$");
    private static final Pattern BYTES = Pattern.compile("^\\s*0x[0-9a-f]+: ((?:[0-9a-f]{2,}[ |]*)+)\\s*$");

    /** Methods that a compiler refused, with its reason. */
    final List<String> skipped = new ArrayList<>();

    /** Operations on vectors, in a kernel, that C2 has no instructions for; it then calls the JDK's loop over an array. */
    final List<String> unsupported = new ArrayList<>();

    /** Lines of the program itself. */
    final List<String> output = new ArrayList<>();

    /** The code of each method as C2 compiled it last, entered at its beginning. */
    final Map<String, MachineCode> code = new TreeMap<>();

    private final Function<byte[], MachineCode> decoder;
    private final StringBuilder hex = new StringBuilder();
    private String method = "";
    private String compiling = "";

    /**
     * @param decoder for the processor of the JVM that wrote it
     */
    CompilerLog(Function<byte[], MachineCode> decoder) {
        this.decoder = decoder;
    }

    void read(BufferedReader in) throws IOException {
        boolean c2 = false;
        boolean head = false;
        String line = in.readLine();
        while (line != null) {
            if (line.startsWith("> ")) {
                output.add(line.substring(2));
            } else if (line.contains("COMPILE SKIPPED") && line.contains("org.lanewise")) {
                skipped.add(line.strip());
            } else if (line.contains("** not supported") && compiling.startsWith("org.lanewise.")) {
                // In the JDK's own methods, compiled alone, there are some before the types are known.
                unsupported.add(compiling + line);
            } else if (line.startsWith("Compiled method (")) {
                finish();
                c2 = line.startsWith("Compiled method (c2)");
                head = true;
                line = line.substring(line.indexOf(')') + 1);
            }
            Matcher compilation = COMPILATION.matcher(line);
            if (compilation.matches()) {
                compiling = compilation.group(1);
            }
            if (head && c2) {
                Matcher name = METHOD.matcher(line);
                if (name.find()) {
                    method = line.contains("%") ? "" : name.group();
                    head = false;
                }
            } else if (c2 && !method.isEmpty()) {
                Matcher bytes = BYTES.matcher(line);
                if (bytes.matches()) {
                    hex.append(bytes.group(1).replace("|", "").replace(" ", ""));
                }
            }
            line = in.readLine();
        }
        finish();
    }

    private void finish() {
        if (!method.isEmpty() && hex.length() > 0) {
            code.put(method, decoder.apply(HexFormat.of().parseHex(hex)));
        }
        hex.setLength(0);
        method = "";
    }
}
