/** Technology gaps in the real container: named and planned by people, moved by what mentorship tells. */
@NullMarked
package health.zaoxue.capacity;

import org.jspecify.annotations.NullMarked;
