/** How a network is computed: buffers, fused steps, and what makes them of layers. Not exported. */
@NullMarked
package org.lanewise.nn.internal.plan;

import org.jspecify.annotations.NullMarked;
