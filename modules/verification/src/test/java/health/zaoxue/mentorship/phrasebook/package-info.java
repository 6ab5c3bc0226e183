/** The phrasebook in the container: searching it in every language, vouching for a phrase, suggesting a better one. */
@NullMarked
package health.zaoxue.mentorship.phrasebook;

import org.jspecify.annotations.NullMarked;
