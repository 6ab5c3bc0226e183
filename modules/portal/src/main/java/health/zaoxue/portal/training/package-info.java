/** Training events for everybody who works at a hospital: where one can go, where one was, and what those see who run them. */
@NullMarked
package health.zaoxue.portal.training;

import org.jspecify.annotations.NullMarked;
