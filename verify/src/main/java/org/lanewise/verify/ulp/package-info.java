/** The elementary functions and derivatives over all 2^32 floats, in ulps of references in double. */
@NullMarked
package org.lanewise.verify.ulp;

import org.jspecify.annotations.NullMarked;
