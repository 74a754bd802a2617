package org.lanewise.bench.gemm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lanewise.kernels.Platform;

/** What can be measured. */
public enum Library {
    LANEWISE,
    OPENBLAS,
    EJML,
    NETLIB,
    /** No library: reads B once, as a bound for products of one row. */
    READ;

    /** The libraries beside Lanewise that run on this machine. */
    public static List<Library> availablePeers() {
        return Arrays.stream(values())
                .filter(library -> library != LANEWISE && library.isProduct() && library.isAvailable())
                .collect(Collectors.toList());
    }

    /** A peer by its name in small letters. */
    public static Library parsePeer(String text) {
        for (Library library : values()) {
            if (library != LANEWISE && library.id().equalsIgnoreCase(text)) {
                library.requireAvailable();
                return library;
            }
        }
        throw new IllegalArgumentException("peer '" + text + "' is none of openblas, ejml, netlib, read");
    }

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it runs on this machine. */
    public boolean isAvailable() {
        return switch (this) {
            case LANEWISE, EJML, NETLIB -> true;
            case OPENBLAS -> OpenBlasLibrary.isSupported();
            case READ -> Platform.widestVectorBits() != 0;
        };
    }

    /** Whether it computes products; else it has no result to compare. */
    public boolean isProduct() {
        return this != READ;
    }

    /** Fails with the reason when it does not run on this machine. */
    public void requireAvailable() {
        if (!isAvailable()) {
            throw new IllegalArgumentException(
                    this == READ
                            ? "peer 'read' needs the module jdk.incubator.vector"
                            : "there is no " + id() + " library for " + System.getProperty("os.name") + " on "
                                    + System.getProperty("os.arch") + ", only for Linux on amd64");
        }
    }
}
