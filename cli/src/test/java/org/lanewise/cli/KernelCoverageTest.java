package org.lanewise.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every public kernel method is called by a check against EJML, by a row of the bit matrix and by a benchmark: read from
 * the class files, so that a new method without them fails the build. Those that still lack one stand in
 * {@code coverage-gaps.txt}, which must name no other. Arguments and documentation are PublicMethodsTest's.
 */
class KernelCoverageTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lanewise.kernels", "org.lanewise.verify", "org.lanewise.bench", "dev.ludovic.netlib");

    /** Public methods of public classes that work on arrays. */
    private static List<JavaMethod> methods() {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().equals("org.lanewise.kernels"))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getParameters().stream()
                        .map(JavaParameter::getRawType)
                        .anyMatch(JavaClass::isArray))
                .toList();
    }

    @Test
    void thereAreMany() {
        assertTrue(methods().size() > 70, () -> "only " + methods().size());
    }

    @ParameterizedTest
    @CsvSource({
        "check, org.lanewise.verify.(kernels|network|optimizer|ulp).*",
        "row, org.lanewise.verify.bits.*",
        "benchmark, (org.lanewise.bench|dev.ludovic.netlib).*"
    })
    void everyMethodIsCalledByA(String what, String callers) throws IOException {
        List<String> missing = methods().stream()
                .filter(method -> method.getCallsOfSelf().stream()
                        .noneMatch(call -> call.getOriginOwner().getName().matches(callers)))
                .map(KernelCoverageTest::name)
                .sorted()
                .toList();
        assertEquals(String.join("\n", gaps(what)), String.join("\n", missing));
    }

    private static String name(JavaMethod method) {
        List<String> types = method.getRawParameterTypes().stream()
                .map(JavaClass::getSimpleName)
                .toList();
        return method.getOwner().getSimpleName() + "." + method.getName() + "(" + String.join(", ", types) + ")";
    }

    private static List<String> gaps(String what) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(KernelCoverageTest.class.getResourceAsStream("coverage-gaps.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(what + " "))
                    .map(line -> line.substring(what.length() + 1))
                    .toList();
        }
    }
}
