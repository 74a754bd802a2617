/** An independent network in double on EJML, its own proof, and checks of our network against it. */
@NullMarked
package org.lanewise.verify.network;

import org.jspecify.annotations.NullMarked;
