/** Brings the schemas of all modules to the version that this program needs. Run with the owner's database role, never with the application's. */
@NullMarked
package health.zaoxue.platform.migration;

import org.jspecify.annotations.NullMarked;
