/** Optimizers and the schedules of their learning rate. */
@NullMarked
package org.lanewise.nn.optimizer;

import org.jspecify.annotations.NullMarked;
