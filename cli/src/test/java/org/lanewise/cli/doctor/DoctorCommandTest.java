package org.lanewise.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Causes that can be provoked, each in a JVM of its own: the doctor names it. */
class DoctorCommandTest {
    private static final String MODULE = "--add-modules jdk.incubator.vector ";

    @ParameterizedTest
    @CsvSource({
        "vector-module, ''",
        "width, " + MODULE + "-Dlanewise.width=scalar",
        "interpreter, " + MODULE + "-Xint",
        "xcomp, " + MODULE + "-Xcomp -XX:TieredStopAtLevel=1",
        "tier, " + MODULE + "-XX:TieredStopAtLevel=1",
        "compilation-mode, " + MODULE + "-XX:CompilationMode=quick-only",
        "vector-support, " + MODULE + "-XX:+UnlockExperimentalVMOptions -XX:-EnableVectorSupport",
        "fma, " + MODULE + "-XX:-UseFMA",
        "MaxVectorSize, " + MODULE + "-XX:MaxVectorSize=16",
        "cpus, " + MODULE + "-XX:ActiveProcessorCount=1",
        "debugger, " + MODULE + "-agentlib:jdwp=transport=dt_socket;server=y;suspend=n;address=localhost:0"
    })
    void namesWhatAnOptionCauses(String name, String options) throws IOException, InterruptedException {
        List<String> found = findings(Map.of(), options.replace(';', ',').split(" "));
        assertTrue(found.contains(name), found.toString());
    }

    @Test
    void namesAVariableThatSlowsPeers() throws IOException, InterruptedException {
        List<String> found = findings(Map.of("OPENBLAS_CORETYPE", "Haswell"), MODULE.split(" "));
        assertTrue(found.contains("openblas-coretype"), found.toString());
    }

    /** Other programs, a container and the machine itself may well be named. */
    @Test
    void namesNothingThatIsNot() throws IOException, InterruptedException {
        List<String> found = findings(Map.of(), MODULE.split(" "));
        found.removeAll(List.of("load", "cpu-quota", "cpus", "emulation", "frequency"));
        assertEquals(List.of(), found);
    }

    private static List<String> findings(Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String option : options) {
            if (!option.isEmpty()) {
                command.add(option);
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("org.lanewise.cli.Main", "doctor", "--quick", "--json"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove("OPENBLAS_CORETYPE");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), out);
        return names(out.substring(out.indexOf('{'))); // a debugger's agent speaks first
    }

    private static List<String> names(String text) {
        List<String> names = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME && json.currentName().equals("name")) {
                    json.nextToken();
                    names.add(json.getString());
                }
            }
        }
        return names;
    }
}
