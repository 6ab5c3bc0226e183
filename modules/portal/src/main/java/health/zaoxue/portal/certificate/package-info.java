/** Certificates on paper, and the public question whether one of them holds. */
@NullMarked
package health.zaoxue.portal.certificate;

import org.jspecify.annotations.NullMarked;
