/** Learners that are not networks because they have rules of their own: the perceptron and methods on kernel matrices. */
@NullMarked
package org.lanewise.nn.neuron;

import org.jspecify.annotations.NullMarked;
