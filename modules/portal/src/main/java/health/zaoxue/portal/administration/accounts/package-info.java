/** The accounts that people sign in with: invited, changed, disabled, and compared with Keycloak. For security administrators. */
@NullMarked
package health.zaoxue.portal.administration.accounts;

import org.jspecify.annotations.NullMarked;
