/** People in front of a browser, as far as the server can tell. They keep cookies, follow redirects, sign in at Keycloak and send forms. */
@NullMarked
package health.zaoxue.benchmarks.visit;

import org.jspecify.annotations.NullMarked;
