/** Every optimizer in double on EJML, and checks of ours against it, alone and in a network's training. */
@NullMarked
package org.lanewise.verify.optimizer;

import org.jspecify.annotations.NullMarked;
