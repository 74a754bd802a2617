/** What C2 makes of the tiles: checked in a JVM of its own on the machine code it prints. */
@org.jspecify.annotations.NullMarked
package org.lanewise.kernels.compilation;
