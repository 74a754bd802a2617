/** Data sets: the embedded digits, IDX and CSV files, splitting and scaling. */
@NullMarked
package org.lanewise.nn.data;

import org.jspecify.annotations.NullMarked;
