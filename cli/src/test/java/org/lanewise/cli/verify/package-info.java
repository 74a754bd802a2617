@NullMarked
package org.lanewise.cli.verify;

import org.jspecify.annotations.NullMarked;
