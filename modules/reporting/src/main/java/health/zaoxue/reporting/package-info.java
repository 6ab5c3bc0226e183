/** What came of it all: indicators computed live from the fact views of the other modules. Nobody but the portal depends on it. */
@NullMarked
package health.zaoxue.reporting;

import org.jspecify.annotations.NullMarked;
