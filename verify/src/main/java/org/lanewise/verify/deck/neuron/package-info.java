/** Claims A1 to A6. */
@NullMarked
package org.lanewise.verify.deck.neuron;

import org.jspecify.annotations.NullMarked;
