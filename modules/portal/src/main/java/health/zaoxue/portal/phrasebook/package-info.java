/** The phrasebook on a phone, also without network, and one phrase with who vouches for it. Views load and call one service. */
@NullMarked
package health.zaoxue.portal.phrasebook;

import org.jspecify.annotations.NullMarked;
