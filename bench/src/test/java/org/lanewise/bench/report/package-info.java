@NullMarked
package org.lanewise.bench.report;

import org.jspecify.annotations.NullMarked;
