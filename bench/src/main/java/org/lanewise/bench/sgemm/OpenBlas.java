package org.lanewise.bench.sgemm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.lanewise.kernels.Transpose;

/** The bridge to OpenBLAS's C functions. */
@SuppressWarnings("restricted")
final class OpenBlas {
    private static final int ROW_MAJOR = 101;
    private static final int NO_TRANSPOSE = 111;
    private static final int TRANSPOSE = 112;

    private static final SymbolLookup LIBRARY = OpenBlasLibrary.load();

    // critical(true): heap arrays are passed as they are, the collector waits. A constant handle, so that C2 inlines
    // it.
    private static final MethodHandle SGEMM = link(
            "cblas_sgemm",
            FunctionDescriptor.ofVoid(
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_INT,
                    JAVA_FLOAT,
                    ADDRESS,
                    JAVA_INT,
                    ADDRESS,
                    JAVA_INT,
                    JAVA_FLOAT,
                    ADDRESS,
                    JAVA_INT),
            Linker.Option.critical(true));

    private OpenBlas() {}

    static void sgemm(Operands x, MemorySegment a, MemorySegment b, MemorySegment c) {
        GemmSize size = x.size();
        try {
            SGEMM.invokeExact(
                    ROW_MAJOR,
                    code(x.transposes().a()),
                    code(x.transposes().b()),
                    size.m(),
                    size.n(),
                    size.k(),
                    1f,
                    a,
                    x.lda(),
                    b,
                    x.ldb(),
                    0f,
                    c,
                    size.n());
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    static void setThreads(int threads) {
        try {
            link("openblas_set_num_threads", FunctionDescriptor.ofVoid(JAVA_INT))
                    .invokeExact(threads);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }

    /** The processor whose kernels the library has chosen. */
    static String core() {
        return text("openblas_get_corename");
    }

    /** Version and build options. */
    static String configuration() {
        return text("openblas_get_config").strip();
    }

    private static int code(Transpose transpose) {
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
