/** What physicians did and what their mentors say about it. An entry is its author's until it is sent, its mentor's until it is decided, and nobody's after the sign-off. */
@NullMarked
package health.zaoxue.mentorship.caselog;

import org.jspecify.annotations.NullMarked;
