/** Supporting institutions and their alliances with recipient hospitals. */
@NullMarked
package health.zaoxue.identity.institution;

import org.jspecify.annotations.NullMarked;
