/** A hospital's theatre lists, brought in and compared with what people logged. */
@NullMarked
package health.zaoxue.portal.management.theatre;

import org.jspecify.annotations.NullMarked;
