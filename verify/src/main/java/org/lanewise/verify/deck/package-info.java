/**
 * The lecture deck's claims as experiments: "(Deep) Neural Networks", K Sri Rama Murty, IIT Hyderabad, 22 March 2022. Each
 * has an id, A1 to A80, and is shown by numbers with bounds.
 */
@NullMarked
package org.lanewise.verify.deck;

import org.jspecify.annotations.NullMarked;
