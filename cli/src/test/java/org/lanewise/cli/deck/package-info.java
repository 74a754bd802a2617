@NullMarked
package org.lanewise.cli.deck;

import org.jspecify.annotations.NullMarked;
