/** The command line: {@code lanewise train | predict | serve | verify | bench | doctor}. */
@NullMarked
package org.lanewise.cli;

import org.jspecify.annotations.NullMarked;
