/** Claims A57 to A80. */
@NullMarked
package org.lanewise.verify.deck.regularisation;

import org.jspecify.annotations.NullMarked;
