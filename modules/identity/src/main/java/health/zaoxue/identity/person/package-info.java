/** The people of the programme, with one whole name in each script and one employer. */
@NullMarked
package health.zaoxue.identity.person;

import org.jspecify.annotations.NullMarked;
