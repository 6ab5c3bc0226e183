/** Hospitals, people, tours, accounts and their imports, in the real container against the real database. */
@NullMarked
package health.zaoxue.identity;

import org.jspecify.annotations.NullMarked;
