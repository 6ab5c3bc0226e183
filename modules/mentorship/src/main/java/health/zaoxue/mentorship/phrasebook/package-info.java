/** The phrasebook. Phrases come with the product; people of the hospitals vouch for them and suggest better ones. */
@NullMarked
package health.zaoxue.mentorship.phrasebook;

import org.jspecify.annotations.NullMarked;
