/** How values of the product travel to PostgreSQL and back. Each persistence unit names these classes in its persistence.xml. */
@NullMarked
package health.zaoxue.platform.persistence;

import org.jspecify.annotations.NullMarked;
