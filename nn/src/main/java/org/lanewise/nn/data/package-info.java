/** Data sets: rows with class labels or real targets, in memory or not; IDX and CSV files. */
@NullMarked
package org.lanewise.nn.data;

import org.jspecify.annotations.NullMarked;
