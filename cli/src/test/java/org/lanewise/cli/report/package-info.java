@NullMarked
package org.lanewise.cli.report;

import org.jspecify.annotations.NullMarked;
