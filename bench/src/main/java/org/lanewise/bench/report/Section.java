package org.lanewise.bench.report;

/** The sections of a report. */
public final class Section {
    /** Square products by every library; the FMA peak of the same rounds. */
    public static final String SQUARES = "squares";

    /** The layers of networks, as they are and with packed weights. */
    public static final String NETWORK = "network";

    /** What the memory gives, level by level. */
    public static final String BANDWIDTH = "bandwidth";

    /** Kernels that do little with each byte. */
    public static final String KERNELS = "kernels";

    /** The same few problems in fresh JVMs. */
    public static final String FORKS = "forks";

    private Section() {}
}
