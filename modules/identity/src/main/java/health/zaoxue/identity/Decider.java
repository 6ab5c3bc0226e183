package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/** Somebody who may decide on requests. */
public record Decider(UUID person, Translated name) implements Serializable {}
