package org.lanewise.cli.doctor;

/**
 * Something that costs speed.
 *
 * @param name of the cause, the same in every version, for programs
 * @param cause what is so
 * @param remedy what to do
 */
record Finding(String name, String cause, String remedy) {}
