/** The notices of whoever is signed in, in every portal; how each person is mailed, and the words of mail. */
@NullMarked
package health.zaoxue.portal.notices;

import org.jspecify.annotations.NullMarked;
