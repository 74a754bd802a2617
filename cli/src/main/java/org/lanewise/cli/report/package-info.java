/** Reports as one HTML page that needs nothing else. */
@NullMarked
package org.lanewise.cli.report;

import org.jspecify.annotations.NullMarked;
