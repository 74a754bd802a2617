@NullMarked
package org.lanewise.cli.bench;

import org.jspecify.annotations.NullMarked;
