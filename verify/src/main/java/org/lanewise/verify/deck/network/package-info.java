/** Claims A17 to A22. */
@NullMarked
package org.lanewise.verify.deck.network;

import org.jspecify.annotations.NullMarked;
