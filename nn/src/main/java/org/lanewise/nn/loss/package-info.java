/** What training makes small. */
@NullMarked
package org.lanewise.nn.loss;

import org.jspecify.annotations.NullMarked;
