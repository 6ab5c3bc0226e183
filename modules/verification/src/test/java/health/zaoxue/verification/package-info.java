/** The design in sentences: what may use what, checked over the class files of all modules. */
@NullMarked
package health.zaoxue.verification;

import org.jspecify.annotations.NullMarked;
