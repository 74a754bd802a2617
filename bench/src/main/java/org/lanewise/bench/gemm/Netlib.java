package org.lanewise.bench.gemm;

import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens netlib. */
public final class Netlib {
    private Netlib() {}

    /** Its best Java implementation; its builder looks for a native library too, and tells about it on standard error. */
    public static JavaBLAS java() {
        System.setProperty("dev.ludovic.netlib.blas.allowNative", "false");
        Logger logger = Logger.getLogger("dev.ludovic.netlib.blas.InstanceBuilder");
        Level before = logger.getLevel();
        logger.setLevel(Level.OFF);
        JavaBLAS blas = JavaBLAS.getInstance();
        logger.setLevel(before);
        return blas;
    }
}
