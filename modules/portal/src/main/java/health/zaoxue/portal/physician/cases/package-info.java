/** Logging a case, and the log. The form is the same on the physician's page, on its own page for phones, and for corrections. */
@NullMarked
package health.zaoxue.portal.physician.cases;

import org.jspecify.annotations.NullMarked;
