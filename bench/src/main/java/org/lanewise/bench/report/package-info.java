/** What {@code bench --report} measured as data: kept as JSON, compared with another one. */
@NullMarked
package org.lanewise.bench.report;

import org.jspecify.annotations.NullMarked;
