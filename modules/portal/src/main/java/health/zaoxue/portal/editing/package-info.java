/** Two people who edit one record: the second to save sees what the first has saved, next to what is typed, and loses nothing. */
@NullMarked
package health.zaoxue.portal.editing;

import org.jspecify.annotations.NullMarked;
