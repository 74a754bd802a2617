package org.lanewise.bench.sgemm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import org.lanewise.kernels.Parallelism;

/** The libraries that can be measured. */
public enum Library {
    LANEWISE,
    OPENBLAS,
    EJML,
    NETLIB;

    /** The peers that run on this machine. */
    public static List<Library> availablePeers() {
        return Arrays.stream(values())
                .filter(library -> library != LANEWISE && library.isAvailable())
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
        throw new IllegalArgumentException("peer '" + text + "' is none of openblas, ejml, netlib");
    }

    /** The name in reports. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it runs on this machine. */
    public boolean isAvailable() {
        return this != OPENBLAS || OpenBlasLibrary.isSupported();
    }

    /**
     * Its product.
     *
     * @param executor runs Lanewise's helpers; the others have threads of their own
     * @param threads how many may work, the caller included; netlib has one
     */
    public Sgemm open(Executor executor, int threads) {
        requireAvailable();
        return switch (this) {
            case LANEWISE -> new LanewiseSgemm(Parallelism.on(executor, threads));
            case OPENBLAS -> new OpenBlasSgemm(threads);
            case EJML -> new EjmlSgemm(threads);
            case NETLIB -> new NetlibSgemm();
        };
    }

    private void requireAvailable() {
        if (!isAvailable()) {
            throw new IllegalArgumentException("there is no " + id() + " library for " + System.getProperty("os.name")
                    + " on " + System.getProperty("os.arch") + ", only for Linux on amd64");
        }
    }
}
