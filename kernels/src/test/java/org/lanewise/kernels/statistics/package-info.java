/** Whether the counter-based generator's words look random, along the ways in which a network walks through them. */
@org.jspecify.annotations.NullMarked
package org.lanewise.kernels.statistics;
