/** EJML's operations, by EJML and through Lanewise's classes of the same names. */
@NullMarked
package org.lanewise.bench.ejml;

import org.jspecify.annotations.NullMarked;
