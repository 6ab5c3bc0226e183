package health.zaoxue.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of Keycloak with the register found.
 *
 * @param at when
 * @param lines the differences, the gravest first; null where Keycloak did not answer
 */
public record AccountComparison(Instant at, @Nullable List<AccountDrift> lines) implements Serializable {}
