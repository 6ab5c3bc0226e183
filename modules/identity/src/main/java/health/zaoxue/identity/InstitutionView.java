package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/** A hospital or university that sends people, and the region it belongs to. */
public record InstitutionView(UUID id, Translated name, Translated sponsorRegion) implements Serializable {}
