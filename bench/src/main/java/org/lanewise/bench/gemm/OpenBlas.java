package org.lanewise.bench.gemm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.lanewise.kernels.Transpose;

/** The bridge to OpenBLAS's C functions. */
@SuppressWarnings("restricted")
public final class OpenBlas {
    /** The order of every product. */
    public static final int ROW_MAJOR = 101;

    private static final int NO_TRANSPOSE = 111;
    private static final int TRANSPOSE = 112;

    private static final SymbolLookup LIBRARY = OpenBlasLibrary.load();

    private OpenBlas() {}

    /**
     * A row-major product.
     *
     * @param name its C function
     * @param scalar the layout of alpha and beta
     */
    public static MethodHandle product(String name, ValueLayout scalar) {
        FunctionDescriptor type = FunctionDescriptor.ofVoid(
                JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, scalar, ADDRESS, JAVA_INT, ADDRESS,
                JAVA_INT, scalar, ADDRESS, JAVA_INT);
        // Heap arrays are passed as they are, the collector waits.
        return link(name, type, Linker.Option.critical(true));
    }

    /** How many threads work on a call. */
    public static void setThreads(int threads) {
        try {
            link("openblas_set_num_threads", FunctionDescriptor.ofVoid(JAVA_INT))
                    .invokeExact(threads);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    /** The processor whose kernels the library has chosen. */
    public static String core() {
        return text("openblas_get_corename");
    }

    /** Version and build options. */
    public static String configuration() {
        return text("openblas_get_config").strip();
    }

    /** C's number for a transposition. */
    public static int code(Transpose transpose) {
        return transpose == Transpose.YES ? TRANSPOSE : NO_TRANSPOSE;
    }

    private static String text(String function) {
        try {
            MemorySegment address = (MemorySegment)
                    link(function, FunctionDescriptor.of(ADDRESS)).invokeExact();
            return address.reinterpret(Long.MAX_VALUE).getString(0);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    private static MethodHandle link(String function, FunctionDescriptor type, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(function), type, options);
    }
}
