package org.lanewise.cli;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Takes the real standard error back from the launcher, which filters the JVM's own start-up warning and names the
 * descriptor it saved. A real one is a terminal (progress bars) and is not behind a pipe when the process ends.
 */
final class StandardError {
    private static final String SAVED = "lanewise.stderr";
    private static final int STDERR = 2;

    private StandardError() {}

    @SuppressWarnings("restricted")
    static void restore() {
        Integer saved = Integer.getInteger(SAVED);
        if (saved == null) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        FunctionDescriptor type =
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        MethodHandle dup2 = linker.downcallHandle(linker.defaultLookup().findOrThrow("dup2"), type);
        try {
            int ignored = (int) dup2.invokeExact((int) saved, STDERR);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
