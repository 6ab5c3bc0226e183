package health.zaoxue.mentorship.certification;

import java.util.UUID;

/** Somebody who has applied in a technique. */
record Applicant(UUID person, UUID technique) {}
