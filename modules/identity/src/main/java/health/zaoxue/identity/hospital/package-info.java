/** Recipient hospitals, their departments, and the catalogues of departments and specialties. */
@NullMarked
package health.zaoxue.identity.hospital;

import org.jspecify.annotations.NullMarked;
