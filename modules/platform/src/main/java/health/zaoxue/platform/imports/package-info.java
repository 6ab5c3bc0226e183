/**
 * Tables of other programs come in as CSV. A module says what its tables look like and how a row is kept ({@link
 * health.zaoxue.platform.imports.ImportKind}); reading, checking, the trial run and all-or-nothing are the same for every kind.
 */
@NullMarked
package health.zaoxue.platform.imports;

import org.jspecify.annotations.NullMarked;
