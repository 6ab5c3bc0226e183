/** Masters and apprentices as they see each other, in the portals of both. */
@NullMarked
package health.zaoxue.portal.pairings;

import org.jspecify.annotations.NullMarked;
