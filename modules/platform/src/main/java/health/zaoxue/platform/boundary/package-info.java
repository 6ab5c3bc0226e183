/** Where a call enters the services. Once a transaction is open, the database is told on whose behalf it runs. */
@NullMarked
package health.zaoxue.platform.boundary;

import org.jspecify.annotations.NullMarked;
