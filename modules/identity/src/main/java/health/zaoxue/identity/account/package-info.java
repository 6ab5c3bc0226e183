/** The link between a person and the Keycloak account that they sign in with, and what that account may reach. */
@NullMarked
package health.zaoxue.identity.account;

import org.jspecify.annotations.NullMarked;
