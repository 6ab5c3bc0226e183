package health.zaoxue.mentorship;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A further supervisor of a degree.
 *
 * @param key makes the same sent twice one supervisor
 * @param from first day
 */
public record NewSupervisor(UUID key, UUID degree, SupervisorSide side, SupervisorChoice who, LocalDate from) {}
