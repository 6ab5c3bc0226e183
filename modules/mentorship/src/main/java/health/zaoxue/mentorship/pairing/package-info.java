/** Who teaches whom. A pairing belongs to one specialty at one hospital, and sign-offs are only good inside one. */
@NullMarked
package health.zaoxue.mentorship.pairing;

import org.jspecify.annotations.NullMarked;
