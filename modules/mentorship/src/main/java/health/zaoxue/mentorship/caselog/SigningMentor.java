package health.zaoxue.mentorship.caselog;

import java.util.UUID;

/** Who signs, and the pairing that makes it good. */
record SigningMentor(UUID person, UUID pairing) {}
