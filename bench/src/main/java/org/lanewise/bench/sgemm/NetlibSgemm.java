package org.lanewise.bench.sgemm;

import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** netlib's best Java implementation on this JVM. */
final class NetlibSgemm implements Sgemm {
    private static final JavaBLAS BLAS = quietly();

    // netlib is column-major: a row-major C is its C^T = op(B)^T op(A)^T, which costs nothing to ask for.
    @Override
    public Runnable prepare(Operands x, float[] c) {
        GemmSize size = x.size();
        String first = x.transposes().letterB().toUpperCase(Locale.ROOT);
        String second = x.transposes().letterA().toUpperCase(Locale.ROOT);
        return () -> BLAS.sgemm(
                first, second, size.n(), size.m(), size.k(), 1, x.b(), x.ldb(), x.a(), x.lda(), 0, c, size.n());
    }

    @Override
    public String description() {
        return BLAS.getClass().getSimpleName() + ", 1 thread(s)";
    }

    // Its builder looks for a native library too, and tells about it on standard error.
    private static JavaBLAS quietly() {
        System.setProperty("dev.ludovic.netlib.blas.allowNative", "false");
        Logger logger = Logger.getLogger("dev.ludovic.netlib.blas.InstanceBuilder");
        Level before = logger.getLevel();
        logger.setLevel(Level.OFF);
        JavaBLAS blas = JavaBLAS.getInstance();
        logger.setLevel(before);
        return blas;
    }
}
