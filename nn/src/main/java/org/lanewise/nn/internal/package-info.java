/** Not exported. */
@NullMarked
package org.lanewise.nn.internal;

import org.jspecify.annotations.NullMarked;
