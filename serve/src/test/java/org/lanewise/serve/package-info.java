@NullMarked
package org.lanewise.serve;

import org.jspecify.annotations.NullMarked;
