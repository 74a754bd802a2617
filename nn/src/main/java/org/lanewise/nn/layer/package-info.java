/** The layers of a network, as values. */
@NullMarked
package org.lanewise.nn.layer;

import org.jspecify.annotations.NullMarked;
