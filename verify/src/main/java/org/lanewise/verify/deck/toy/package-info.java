/** What several experiments share: toy problems and ways to train on them. */
@NullMarked
package org.lanewise.verify.deck.toy;

import org.jspecify.annotations.NullMarked;
