/** Who is calling: the trip to Keycloak and back for pages, a bearer token for the interface to other programs. The library checks the protocol; the flow and the session are ours. */
@NullMarked
package health.zaoxue.portal.signin;

import org.jspecify.annotations.NullMarked;
