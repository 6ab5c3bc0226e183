/** What a hospital cannot do yet and how that changes: technology gaps that move by facts. It listens to what mentorship tells. */
@NullMarked
package health.zaoxue.capacity;

import org.jspecify.annotations.NullMarked;
