package health.zaoxue.capacity.gap;

import java.util.UUID;

/** A technique at a hospital: what a gap is about, and what facts are about. */
record Place(UUID hospital, UUID technique) {}
