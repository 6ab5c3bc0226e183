/** Migrations on databases that hold rows. Stands where a real PostgreSQL is at hand. */
@NullMarked
package health.zaoxue.platform.migration;

import org.jspecify.annotations.NullMarked;
