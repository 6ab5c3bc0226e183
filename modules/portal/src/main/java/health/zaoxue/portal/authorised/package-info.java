/** "Who may do this here, now?" for everybody who works at a hospital, and on paper for a ward. Shared by several portals. */
@NullMarked
package health.zaoxue.portal.authorised;

import org.jspecify.annotations.NullMarked;
