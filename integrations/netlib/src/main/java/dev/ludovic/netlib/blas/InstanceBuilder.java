package dev.ludovic.netlib.blas;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.lanewise.kernels.Platform;

/**
 * Takes the place of netlib's class of this name, which decides what {@link BLAS#getInstance}, {@link JavaBLAS#getInstance}
 * and {@link NativeBLAS#getInstance} return, when this jar comes first on the class path. Says once whether Lanewise is active.
 */
final class InstanceBuilder {
    private static final Logger LOG = Logger.getLogger("org.lanewise.netlib");

    private static final AbstractBLAS CHOSEN = choose();

    private InstanceBuilder() {}

    // The three methods of netlib's class, by name.

    static BLAS blas() {
        return CHOSEN;
    }

    static NativeBLAS nativeBlas() {
        if (CHOSEN instanceof NativeBLAS) {
            return (NativeBLAS) CHOSEN;
        }
        throw new RuntimeException("Unable to load native implementation");
    }

    static JavaBLAS javaBlas() {
        return (JavaBLAS) CHOSEN;
    }

    private static AbstractBLAS choose() {
        try {
            AbstractBLAS chosen = (AbstractBLAS) LanewiseBlas.getInstance();
            if (Platform.isVector()) {
                LOG.log(Level.INFO, "Lanewise is active as netlib''s BLAS: {0}-bit vectors", Platform.vectorBits());
            } else {
                LOG.log(
                        Level.WARNING,
                        "Lanewise is active as netlib''s BLAS without vectors, slowly: {0}",
                        Platform.reason());
            }
            return chosen;
        } catch (LinkageError e) {
            AbstractBLAS host = Hosts.best();
            LOG.log(Level.WARNING, "Lanewise is not active as netlib''s BLAS: {0} ({1} is)", new Object[] {
                e.getMessage(), host.getClass().getSimpleName()
            });
            return host;
        }
    }
}
