/** Who teaches whom and who can do what alone: techniques, pairings, the case log, sign-off, the ladder, certifications. Stages follow from signed-off cases by rule. */
@NullMarked
package health.zaoxue.mentorship;

import org.jspecify.annotations.NullMarked;
