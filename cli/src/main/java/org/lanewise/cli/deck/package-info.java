/** {@code lanewise verify deck}: runs the lecture deck's experiments and writes a page about them. */
@NullMarked
package org.lanewise.cli.deck;

import org.jspecify.annotations.NullMarked;
