/** Pictures as data: what is drawn, not how. */
@NullMarked
package org.lanewise.verify.deck.figure;

import org.jspecify.annotations.NullMarked;
