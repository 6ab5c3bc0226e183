/** Deciding on a case in four taps. Local trainers use the same view from their own portal. */
@NullMarked
package health.zaoxue.portal.aid.signoffs;

import org.jspecify.annotations.NullMarked;
