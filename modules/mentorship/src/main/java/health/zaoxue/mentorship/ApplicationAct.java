package health.zaoxue.mentorship;

import java.io.Serializable;
import java.util.UUID;

/**
 * Something done with an application.
 *
 * @param key made with the form, so that the same form acts once
 * @param version in which it was read; an act on another one is refused
 * @param reason empty where none is asked for
 */
public record ApplicationAct(UUID key, UUID application, int version, String reason) implements Serializable {}
