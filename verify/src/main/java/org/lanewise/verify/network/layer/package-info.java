/** Every layer in double on EJML, from its definition, with bounds of what float rounding may do to ours. */
@NullMarked
package org.lanewise.verify.network.layer;

import org.jspecify.annotations.NullMarked;
