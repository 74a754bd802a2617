package org.lanewise.nn;

/** One fused step of a plan. */
interface Step {
    void run(Pass pass);
}
