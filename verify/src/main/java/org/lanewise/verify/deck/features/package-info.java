/** Claims A7 to A16. */
@NullMarked
package org.lanewise.verify.deck.features;

import org.jspecify.annotations.NullMarked;
