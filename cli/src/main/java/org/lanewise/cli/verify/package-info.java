/** The parts of {@code lanewise verify} and the page about them. */
@NullMarked
package org.lanewise.cli.verify;

import org.jspecify.annotations.NullMarked;
