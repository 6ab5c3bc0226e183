/** Who is in the programme: sponsor regions, institutions, hospitals, departments, people, tours of duty and their accounts. Everybody asks it; it asks nobody. */
@NullMarked
package health.zaoxue.identity;

import org.jspecify.annotations.NullMarked;
