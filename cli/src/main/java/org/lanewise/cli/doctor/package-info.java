/** {@code lanewise doctor}: facts about the machine and the JVM, and what they mean for speed. */
@NullMarked
package org.lanewise.cli.doctor;

import org.jspecify.annotations.NullMarked;
