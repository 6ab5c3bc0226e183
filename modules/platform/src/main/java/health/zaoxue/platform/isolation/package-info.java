/**
 * Whose rows PostgreSQL shows. The database is told the caller's area at the start of each transaction, and its policies show
 * nothing else; whoever has told it nothing sees no row.
 */
@NullMarked
package health.zaoxue.platform.isolation;

import org.jspecify.annotations.NullMarked;
