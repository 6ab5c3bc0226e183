package health.zaoxue.mentorship;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a technique asked for before.
 *
 * @param until the day from which something else was asked for
 */
public record EarlierNumbers(LocalDate until, Requirements requirements) implements Serializable {}
