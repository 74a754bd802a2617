package org.lanewise.cli.verify;

import java.io.PrintWriter;

/** A part of {@code lanewise verify}. */
@FunctionalInterface
public interface Part {
    /** Runs it and prints its rows as they come. */
    PartResult run(PrintWriter out);
}
