/** The programme's figures against a second count of the same facts. */
@NullMarked
package health.zaoxue.reporting;

import org.jspecify.annotations.NullMarked;
