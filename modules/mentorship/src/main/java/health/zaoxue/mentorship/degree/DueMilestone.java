package health.zaoxue.mentorship.degree;

import java.time.LocalDate;
import java.util.UUID;

/** A milestone of a pathway under way that is due soon or overdue, and somebody whom that concerns. */
record DueMilestone(UUID degree, UUID milestone, String thesis, LocalDate day, boolean overdue, UUID person) {}
