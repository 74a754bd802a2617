/** Claims A23 to A38. */
@NullMarked
package org.lanewise.verify.deck.training;

import org.jspecify.annotations.NullMarked;
