/** The page of {@code lanewise bench --report} and the comparison of two reports. */
@NullMarked
package org.lanewise.cli.bench;

import org.jspecify.annotations.NullMarked;
