/** Applications for certifications: the candidate's own, those to sign, and one with its evidence, committee and acts. */
@NullMarked
package health.zaoxue.portal.applications;

import org.jspecify.annotations.NullMarked;
