package org.lanewise.bench.gemm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The native library inside the jar org.bytedeco:openblas. */
final class OpenBlasLibrary {
    private static final String PLATFORM = "linux-x86_64";
    private static final String FOLDER = "/org/bytedeco/openblas/" + PLATFORM + "/";

    /** Its file and its soname. */
    static final String FILE = "libopenblas.so.0";

    /** Each one after those that it needs. */
    private static final List<String> FILES = List.of("libgcc_s.so.1", "libquadmath.so.0", "libgfortran.so.5", FILE);

    /** Set in a shell profile, these pin kernels or block sizes of another machine. */
    private static final List<String> HANDICAPS = List.of("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE");

    /** System property: whose kernels to take, for example Haswell beside -XX:UseAVX=2. */
    private static final String CORE = "lanewise.openblas.core";

    private OpenBlasLibrary() {}

    /** Whether there is a library for this machine. */
    static boolean isSupported() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64")
                && OpenBlasLibrary.class.getResource(FOLDER + FILES.get(0)) != null;
    }

    /** Loads the library for the life of the JVM. */
    @SuppressWarnings("restricted")
    static SymbolLookup load() {
        HANDICAPS.forEach(OpenBlasLibrary::unset);
        String core = System.getProperty(CORE);
        if (core != null) {
            set("OPENBLAS_CORETYPE", core);
        }
        try {
            Path folder = Files.createTempDirectory("lanewise-openblas");
            try {
                SymbolLookup lookup = SymbolLookup.loaderLookup();
                for (String file : FILES) {
                    lookup = SymbolLookup.libraryLookup(extract(file, folder), Arena.global());
                }
                return lookup;
            } finally {
                // Linux keeps what is mapped.
                for (String file : FILES) {
                    Files.deleteIfExists(folder.resolve(file));
                }
                Files.delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path extract(String file, Path folder) throws IOException {
        Path target = folder.resolve(file);
        try (InputStream in = OpenBlasLibrary.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("the OpenBLAS jar has no " + file);
            }
            Files.copy(in, target);
        }
        return target;
    }

    private static void unset(String variable) {
        FunctionDescriptor type = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(variable);
            int ignored = (int) function("unsetenv", type).invokeExact(name);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static void set(String variable, String value) {
        FunctionDescriptor type = FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(variable);
            MemorySegment text = arena.allocateFrom(value);
            int ignored = (int) function("setenv", type).invokeExact(name, text, 1);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    /** Of the C library. */
    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, FunctionDescriptor type) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(linker.defaultLookup().findOrThrow(name), type);
    }
}
