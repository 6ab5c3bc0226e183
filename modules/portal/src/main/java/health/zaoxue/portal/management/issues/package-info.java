/** The engineers' pages: the queue of reported problems, and what is done about each. */
@NullMarked
package health.zaoxue.portal.management.issues;

import org.jspecify.annotations.NullMarked;
