package org.lanewise.kernels.compilation;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import org.lanewise.kernels.Platform;

/** The program that runs AllocationTest, which calls every kernel until it allocates nothing, in a JVM that prints its code. */
public final class EveryKernel {
    private EveryKernel() {}

    /** Says on what it runs, then each test's name when it has passed. */
    public static void main(String[] args) throws ReflectiveOperationException {
        System.out.println("> " + System.getProperty("os.arch") + " " + Platform.vectorBits());
        Constructor<?> constructor =
                Class.forName("org.lanewise.kernels.AllocationTest").getDeclaredConstructor();
        constructor.setAccessible(true);
        Object tests = constructor.newInstance();
        for (Method test : tests.getClass().getDeclaredMethods()) {
            if (test.isAnnotationPresent(Test.class)) {
                test.setAccessible(true);
                try {
                    test.invoke(tests);
                } catch (InvocationTargetException e) {
                    System.out.println("> " + test.getName() + ": " + e.getCause());
                    throw e;
                }
                System.out.println("> " + test.getName());
            }
        }
    }
}
