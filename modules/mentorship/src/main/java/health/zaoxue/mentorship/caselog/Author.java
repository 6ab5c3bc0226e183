package health.zaoxue.mentorship.caselog;

import java.util.UUID;

/** Who writes an entry, and the hospital that the case belongs to. */
record Author(UUID person, UUID hospital) {}
