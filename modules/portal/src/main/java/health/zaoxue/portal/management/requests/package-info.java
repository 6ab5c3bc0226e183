/** A hospital's own funding requests: write, send, endorse, follow. */
@NullMarked
package health.zaoxue.portal.management.requests;

import org.jspecify.annotations.NullMarked;
