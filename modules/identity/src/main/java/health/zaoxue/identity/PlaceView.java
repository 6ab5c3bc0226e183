package health.zaoxue.identity;

import health.zaoxue.kernel.Translated;
import java.io.Serializable;
import java.util.UUID;

/** A sponsor region or a prefecture. */
public record PlaceView(UUID id, PlaceKind kind, Translated name) implements Serializable {}
