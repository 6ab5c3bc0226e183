package health.zaoxue.platform.trail;

import java.io.Serializable;

/**
 * Something that is wrong, and where.
 *
 * @param first number of the first entry that is concerned, 0 where none is
 * @param last number of the last one
 * @param detail the row, table or moment by which it can be looked for
 */
public record TrailFinding(TrailFault fault, long first, long last, String detail) implements Serializable {}
