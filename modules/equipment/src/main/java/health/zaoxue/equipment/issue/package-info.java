/** What people report about devices and what is done about it. A report goes through its states by named acts, and each leaves a step in its history. */
@NullMarked
package health.zaoxue.equipment.issue;

import org.jspecify.annotations.NullMarked;
