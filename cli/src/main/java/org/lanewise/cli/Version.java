package org.lanewise.cli;

import org.jspecify.annotations.Nullable;
import org.lanewise.kernels.Platform;
import picocli.CommandLine.IVersionProvider;

/** Lanewise's version from the jar's manifest, the JVM's and the vector width: what a bug report needs. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "lanewise " + ofJar(),
            "java " + Runtime.version() + ", " + System.getProperty("java.vendor"),
            "vectors " + (Platform.isVector() ? Platform.vectorBits() + " bits" : "none")
        };
    }

    static String ofJar() {
        @Nullable String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not from a jar)" : version;
    }
}
