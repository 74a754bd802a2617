@NullMarked
package org.lanewise.cli.doctor;

import org.jspecify.annotations.NullMarked;
