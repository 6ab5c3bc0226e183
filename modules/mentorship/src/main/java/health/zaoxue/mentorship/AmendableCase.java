package health.zaoxue.mentorship;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/** A case from which a new version begins. */
public record AmendableCase(UUID id, CaseDetails details, Translated techniqueName) implements Serializable {}
