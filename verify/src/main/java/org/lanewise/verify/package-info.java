/**
 * Checks every result of Lanewise against EJML in double precision, products of doubles against sums of twice as many
 * digits. A check measures one number and holds it against a bound derived where it stands; none has a tolerance chosen by
 * trial.
 */
@NullMarked
package org.lanewise.verify;

import org.jspecify.annotations.NullMarked;
