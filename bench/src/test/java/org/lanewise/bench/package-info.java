@NullMarked
package org.lanewise.bench;

import org.jspecify.annotations.NullMarked;
