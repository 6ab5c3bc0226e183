/** The people of the programme and the accounts they sign in with. */
@NullMarked
package health.zaoxue.portal.administration.people;

import org.jspecify.annotations.NullMarked;
