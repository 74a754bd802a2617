/** Models in files. */
@NullMarked
package org.lanewise.nn.io;

import org.jspecify.annotations.NullMarked;
