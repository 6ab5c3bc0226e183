/** The catalogue of techniques: what each step asks for, since when, and where the numbers come from. */
@NullMarked
package health.zaoxue.portal.administration.techniques;

import org.jspecify.annotations.NullMarked;
