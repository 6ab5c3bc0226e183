/**
 * The trail of all changes. PostgreSQL itself writes an entry for each row that a transaction adds, changes or removes
 * (migration V020 of this module); here stands what the trail is told, how it is read, and how it is shown to be whole.
 */
@NullMarked
package health.zaoxue.platform.trail;

import org.jspecify.annotations.NullMarked;
