@org.jspecify.annotations.NullMarked
package org.lanewise.kernels.internal.warmup;
