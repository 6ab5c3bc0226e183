package health.zaoxue.identity.naming;

import org.jspecify.annotations.Nullable;

/** A name in three languages, as typed. */
public record TypedName(
        String english, @Nullable String chinese, @Nullable String tibetan) {}
