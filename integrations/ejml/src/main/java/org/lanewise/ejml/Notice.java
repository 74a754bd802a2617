package org.lanewise.ejml;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.lanewise.kernels.Platform;

/** Says once that products run without vectors, and why. */
final class Notice {
    private static final Logger LOG = Logger.getLogger("org.lanewise.ejml");

    static {
        if (!Platform.isVector()) {
            LOG.log(Level.WARNING, "Lanewise works for EJML without vectors, slowly: {0}", Platform.reason());
        }
    }

    private Notice() {}

    /** The first call says it. */
    static void give() {}
}
