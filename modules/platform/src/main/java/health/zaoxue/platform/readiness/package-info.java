/** Whether the database behind this application is fit for it. The health of the application asks here. */
@NullMarked
package health.zaoxue.platform.readiness;

import org.jspecify.annotations.NullMarked;
