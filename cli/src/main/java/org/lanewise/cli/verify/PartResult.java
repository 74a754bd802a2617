package org.lanewise.cli.verify;

/**
 * What a part found.
 *
 * @param name of the part
 * @param passed how many of its rows
 * @param failed how many did not
 * @param impossible how many this machine cannot run
 * @param seconds that it took
 * @param html a section about it for the report
 */
public record PartResult(String name, int passed, int failed, int impossible, double seconds, String html) {}
