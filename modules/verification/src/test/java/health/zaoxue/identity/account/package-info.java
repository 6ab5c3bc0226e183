/** Accounts in the real container, where Keycloak never answers: what is wished stands all the same. */
@NullMarked
package health.zaoxue.identity.account;

import org.jspecify.annotations.NullMarked;
