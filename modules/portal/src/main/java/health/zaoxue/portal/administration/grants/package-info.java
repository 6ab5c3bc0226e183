/** Pages of roles with a first and a last day. Who has which when, and how one is given or ended. */
@NullMarked
package health.zaoxue.portal.administration.grants;

import org.jspecify.annotations.NullMarked;
