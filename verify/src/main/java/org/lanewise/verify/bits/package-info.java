/**
 * The bit matrix: one hash for each piece of the public API, the same on every width, number of threads and tier of the
 * compiler.
 */
@NullMarked
package org.lanewise.verify.bits;

import org.jspecify.annotations.NullMarked;
