/** What keeps weights small. */
@NullMarked
package org.lanewise.nn.regularizer;

import org.jspecify.annotations.NullMarked;
