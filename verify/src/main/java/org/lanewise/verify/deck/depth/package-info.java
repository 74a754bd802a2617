/** Claims A39 to A56. */
@NullMarked
package org.lanewise.verify.deck.depth;

import org.jspecify.annotations.NullMarked;
