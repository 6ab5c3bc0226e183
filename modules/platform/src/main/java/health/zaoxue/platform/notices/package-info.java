/**
 * What people are told: a notice is written in the transaction of the fact, shown in the reader's own language, and mailed as the
 * reader wishes. Modules tell through {@link health.zaoxue.platform.notices.Notices}.
 */
@NullMarked
package health.zaoxue.platform.notices;

import org.jspecify.annotations.NullMarked;
