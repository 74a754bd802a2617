package org.lanewise.cli.doctor;

/**
 * What of the machine this JVM may use, and whether it is one.
 *
 * @param emulation who emulates this processor, empty if it is real as far as can be seen
 * @param available processors for the JVM
 * @param online processors of the machine, 0 when unknown
 * @param quota of the container in processors, infinite without a limit
 * @param load runnable tasks on the machine before we measured, negative when unknown
 * @param capped the share of its highest frequency that the processor may use, 1 when unknown
 */
record Processors(String emulation, int available, int online, double quota, double load, double capped) {
    static Processors of(Machine machine, String arch, double load) {
        return new Processors(
                machine.emulation(arch),
                Runtime.getRuntime().availableProcessors(),
                machine.onlineCpus(),
                machine.quotaCpus(),
                load,
                machine.frequencyCap());
    }
}
