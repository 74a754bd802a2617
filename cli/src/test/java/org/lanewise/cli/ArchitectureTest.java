package org.lanewise.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Gemm;

/** The direction of the arrows, and what the numeric contract forbids. */
@AnalyzeClasses(packages = "org.lanewise", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String KERNELS = "org.lanewise.kernels..";
    private static final String NN = "org.lanewise.nn..";

    /** StrictMath is absent: it is the same bits everywhere by specification. */
    private static final Set<String> UNSPECIFIED_MATH = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "exp", "expm1", "log", "log10", "log1p", "pow",
            "cbrt", "hypot", "sinh", "cosh", "tanh");

    @ArchTest
    static final ArchRule ARROWS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("org.lanewise.cli..")
            .layer("bench")
            .definedBy("org.lanewise.bench..")
            .layer("verify")
            .definedBy("org.lanewise.verify..")
            .layer("serve")
            .definedBy("org.lanewise.serve..")
            .layer("digits")
            .definedBy("org.lanewise.digits..")
            .layer("nn")
            .definedBy(NN)
            .layer("onnx")
            .definedBy("org.lanewise.onnx..")
            .layer("kernels")
            .definedBy(KERNELS)
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("bench")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("verify")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("digits")
            .mayOnlyBeAccessedByLayers("cli", "bench", "verify")
            .whereLayer("onnx")
            .mayOnlyBeAccessedByLayers("cli", "bench")
            .whereLayer("nn")
            .mayOnlyBeAccessedByLayers("cli", "bench", "verify", "serve", "digits", "onnx")
            .withOptionalLayers(true);

    @ArchTest
    static final ArchRule KERNELS_DEPEND_ON_NOTHING = classes()
            .that()
            .resideInAPackage(KERNELS)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(KERNELS, "java..", "jdk.incubator.vector..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule INTERNALS_STAY_INSIDE = noClasses()
            .that()
            .resideOutsideOfPackage(KERNELS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.lanewise.kernels.internal..");

    @ArchTest
    static final ArchRule VECTORS_STAY_IN_KERNELS = noClasses()
            .that()
            .resideInAPackage(NN)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jdk.incubator..");

    /** Mapped files are not native code: the linker is. */
    @ArchTest
    static final ArchRule NATIVE_CODE_STAYS_IN_BENCH = noClasses()
            .that()
            .resideOutsideOfPackage("org.lanewise.bench..")
            .should()
            .dependOnClassesThat(resideInAPackage("sun.misc..").or(belongToAnyOf(Linker.class, SymbolLookup.class)));

    @ArchTest
    static final ArchRule NO_THREAD_LOCAL = noClasses()
            .that()
            .resideInAnyPackage(KERNELS, NN)
            .should()
            .dependOnClassesThat(describe("ThreadLocal", type -> type.isAssignableTo(ThreadLocal.class)));

    @ArchTest
    static final ArchRule NO_MATH_WHOSE_BITS_MAY_DIFFER = noClasses()
            .that()
            .resideInAnyPackage(KERNELS, NN)
            .should()
            .accessTargetWhere(describe("Math function within an ulp only", ArchitectureTest::isUnspecified));

    private static boolean isUnspecified(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Math.class) && UNSPECIFIED_MATH.contains(access.getName());
    }

    /** The rules above hold of nothing when nothing was read, as when the class files are too new for ArchUnit. */
    @ArchTest
    static void everyModuleWasRead(JavaClasses classes) {
        Set<String> packages = classes.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        for (String module : new String[] {
            "cli", "bench", "verify", "serve", "digits", "onnx", "nn", "kernels", "kernels.internal.gemm.f32"
        }) {
            assertTrue(packages.contains("org.lanewise." + module), () -> module + " is not in " + packages);
        }
    }

    @Test
    void kernelsExportOnePackage() throws URISyntaxException {
        Path classes = Path.of(
                Gemm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleDescriptor kernels = ModuleFinder.of(classes)
                .find("org.lanewise.kernels")
                .orElseThrow()
                .descriptor();
        Set<String> exported = kernels.exports().stream()
                .map(ModuleDescriptor.Exports::toString)
                .collect(Collectors.toSet());
        assertEquals(Set.of("org.lanewise.kernels"), exported);
    }
}
