/**
 * The accounts that people sign in with, and the callers whom signed-in people become. What an account should be stands here; Keycloak
 * is told from the outbox, and compared with it.
 */
@NullMarked
package health.zaoxue.identity.account;

import org.jspecify.annotations.NullMarked;
