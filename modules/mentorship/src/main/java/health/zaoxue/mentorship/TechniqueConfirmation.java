package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hospital's word on the numbers of a version of a technique.
 *
 * @param hospital whose word it is
 * @param own whether the hospital asks for more than the catalogue does
 * @param on since when
 */
public record TechniqueConfirmation(UUID id, Translated hospital, boolean own, LocalDate on) implements Serializable {}
