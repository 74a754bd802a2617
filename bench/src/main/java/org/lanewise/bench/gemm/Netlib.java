package org.lanewise.bench.gemm;

import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import java.lang.reflect.Method;
import org.lanewise.kernels.Platform;

/** Opens netlib's own implementations, past its builder: Lanewise's may stand in that one's place. */
public final class Netlib {
    private Netlib() {}

    /** The Java implementation that its builder chooses on this JVM. */
    public static JavaBLAS java() {
        return (JavaBLAS) instance(Platform.widestVectorBits() != 0 ? "VectorBLAS" : "Java11BLAS");
    }

    /** Its bridge to native code, over OpenBLAS on one thread. */
    public static BLAS jni() {
        OpenBlas.setThreads(1);
        // The bridge loads by this name, and the loader knows the library that is there by it.
        System.setProperty("dev.ludovic.netlib.blas.nativeLib", OpenBlasLibrary.FILE);
        return (BLAS) instance("JNIBLAS");
    }

    /** They are not public. */
    private static Object instance(String name) {
        try {
            Method getInstance =
                    Class.forName("dev.ludovic.netlib.blas." + name).getDeclaredMethod("getInstance");
            getInstance.setAccessible(true);
            return getInstance.invoke(null);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("netlib has no " + name, failure);
        }
    }
}
