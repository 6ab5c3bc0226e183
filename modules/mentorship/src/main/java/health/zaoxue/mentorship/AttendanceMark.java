package health.zaoxue.mentorship;

import java.util.UUID;

/**
 * What whoever runs a training event says of somebody's attendance.
 *
 * @param person name or staff number where somebody is marked, as it was typed; the id where somebody is taken off
 * @param reason why it is said by hand
 */
public record AttendanceMark(UUID training, String person, String reason) {}
