package org.lanewise.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every public method that works on arrays, found by reflection, on good, zero and bad arguments: a size of -1, a leading
 * dimension below the row, an offset outside, an array that is null or too short, any other object that is null. What is
 * refused is refused by one exception that names it, with every array as it was.
 */
@Tag("once")
class PublicMethodsTest {
    /** Each size; leading dimensions are larger, arrays much larger. */
    private static final int SIZE = 4;

    private static final int LD = 6;
    private static final int LENGTH = 200;

    private static final Set<String> SIZES =
            Set.of("m", "n", "k", "d", "rows", "columns", "length", "batch", "inputs", "outputs");

    private static final Map<Class<?>, Object> INSTANCES = Map.of(
            Dense.class, Dense.of(SIZE, SIZE, Activation.TANH, Dropout.none()),
            FusedActivation.class, FusedActivation.of(SIZE, Activation.TANH, Dropout.none()),
            LayerNorm.class, LayerNorm.of(SIZE, 0.5f),
            BatchNorm.class, BatchNorm.of(SIZE, 0.5f),
            Gram.class, Gram.gaussian(1),
            Dropout.class, Dropout.of(0.5f),
            GaussianNoise.class, GaussianNoise.of(1));

    /** Arguments that are neither numbers, arrays nor constants of an enum. */
    private static final Map<Class<?>, Object> OBJECTS = Map.of(
            Parallelism.class, Parallelism.sequential(),
            Activation.class, Activation.TANH,
            Dropout.class, Dropout.of(0.5f),
            Penalty.class, Penalty.NONE,
            PackedMatrix.class, PackedMatrix.pack(Transpose.NO, SIZE, SIZE, new float[16], 0, SIZE),
            PackedDoubleMatrix.class, PackedDoubleMatrix.pack(Transpose.NO, SIZE, SIZE, new double[16], 0, SIZE),
            NarrowMatrix.class, NarrowMatrix.pack(NarrowType.BF16, SIZE, SIZE, new float[16], 0));

    @Test
    void thereAreThoseOfEveryClass() {
        assertEquals(
                15,
                PublicMethod.all().stream()
                        .map(m -> m.method().getDeclaringClass())
                        .distinct()
                        .count());
    }

    @TestFactory
    Stream<DynamicTest> areDocumented() {
        return PublicMethod.all().stream()
                .map(method -> DynamicTest.dynamicTest(
                        method.toString(),
                        () -> assertEquals(
                                method.names(),
                                List.copyOf(method.documentation().keySet()))));
    }

    @TestFactory
    Stream<DynamicTest> takeGoodAndZeroSizesAndRefuseBadOnes() {
        return PublicMethod.all().stream()
                .map(method -> DynamicTest.dynamicTest(method.toString(), () -> {
                    invoke(method, good(method));
                    for (int i = 0; i < method.names().size(); i++) {
                        tryOthers(method, i);
                    }
                }));
    }

    private static void tryOthers(PublicMethod method, int i) throws Throwable {
        Class<?> type = method.method().getParameterTypes()[i];
        String name = method.names().get(i);
        if (type.isArray()) {
            refused(method, i, null);
            refused(method, i, Array.newInstance(type.getComponentType(), 3));
        } else if (!type.isPrimitive()) {
            refused(method, i, null);
        } else if (type == int.class && SIZES.contains(name)) {
            if (method.documentation().getOrDefault(name, "").contains("at least 1")) {
                refused(method, i, 0);
            } else {
                Object[] arguments = good(method);
                arguments[i] = 0;
                invoke(method, arguments);
            }
            refused(method, i, -1);
        } else if (name.startsWith("ld")) {
            refused(method, i, SIZE - 1);
        } else if (name.endsWith("Offset")) {
            refused(method, i, -1);
            refused(method, i, LENGTH - 1);
        }
    }

    private static void refused(PublicMethod method, int i, @Nullable Object bad) {
        Object[] arguments = good(method);
        arguments[i] = bad;
        Object[] before = Arrays.stream(arguments).map(PublicMethodsTest::copy).toArray();
        String what = method.names().get(i) + " = " + (bad == null || bad instanceof Integer ? bad : "too short");
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> invoke(method, arguments), what);
        String message = Objects.requireNonNull(refusal.getMessage()).toLowerCase(Locale.ROOT);
        String argument = method.names().get(i).replaceAll("^ld|Offset$", "").toLowerCase(Locale.ROOT);
        assertTrue(message.matches(".*\\b" + argument + "\\b.*"), what + ": " + message);
        assertArrayEquals(before, arguments, what);
    }

    private static @Nullable Object copy(@Nullable Object argument) {
        if (argument instanceof float[] x) {
            return x.clone();
        }
        if (argument instanceof double[] x) {
            return x.clone();
        }
        return argument instanceof int[] x ? x.clone() : argument;
    }

    private static void invoke(PublicMethod method, Object[] arguments) throws Throwable {
        Class<?> type = method.method().getDeclaringClass();
        Object instance = Modifier.isStatic(method.method().getModifiers())
                ? null
                : assertNotNullInstance(INSTANCES.get(type), type);
        try {
            method.method().invoke(instance, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object assertNotNullInstance(@Nullable Object instance, Class<?> type) {
        assertNotNull(instance, "this test needs an instance of " + type);
        return Objects.requireNonNull(instance);
    }

    private static Object[] good(PublicMethod method) {
        List<String> names = method.names();
        Object[] arguments = new Object[names.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = good(names.get(i), method.method().getParameterTypes()[i]);
        }
        return arguments;
    }

    private static Object good(String name, Class<?> type) {
        if (type == int.class) {
            return SIZES.contains(name) ? SIZE : name.startsWith("ld") ? LD : name.endsWith("Stride") ? LD * SIZE : 1;
        }
        if (type == long.class) {
            return 1L;
        }
        if (type == float.class) {
            return 0.5f;
        }
        if (type == double.class) {
            return 0.5;
        }
        if (type == float[].class) {
            float[] x = new float[LENGTH];
            Arrays.fill(x, 0.5f);
            return x;
        }
        if (type == double[].class) {
            double[] x = new double[LENGTH];
            Arrays.fill(x, 0.5);
            return x;
        }
        if (type == int[].class) {
            return new int[LENGTH];
        }
        if (type == Workspace.class) {
            return new Workspace();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        Object value = OBJECTS.get(type);
        assertNotNull(value, "this test needs a value for " + name + " of " + type);
        return Objects.requireNonNull(value);
    }
}
