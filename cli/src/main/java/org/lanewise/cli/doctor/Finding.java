package org.lanewise.cli.doctor;

/**
 * Something that costs speed.
 *
 * @param cause what is so
 * @param remedy what to do
 */
record Finding(String cause, String remedy) {}
