/**
 * What somebody has typed into a form and not sent yet. It is kept in the database for the person alone, so that neither an ended
 * session nor a closed tab nor another device loses it; it goes when the act takes place.
 */
@NullMarked
package health.zaoxue.platform.drafts;

import org.jspecify.annotations.NullMarked;
