/** The catalogue of techniques, which grows by import. A changed requirement makes a new version and leaves the old one as it was. */
@NullMarked
package health.zaoxue.mentorship.technique;

import org.jspecify.annotations.NullMarked;
