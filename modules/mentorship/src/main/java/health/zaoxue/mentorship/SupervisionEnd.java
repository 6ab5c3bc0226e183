package health.zaoxue.mentorship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The end of somebody's supervision.
 *
 * @param supervision as {@link DegreeDetail.Supervisor#id} names it
 */
public record SupervisionEnd(UUID supervision, LocalDate lastDay) {}
