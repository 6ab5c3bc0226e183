/** What this module keeps of a person, moved when two records turn out to be one. Nothing else of a person is decided here. */
@NullMarked
package health.zaoxue.equipment.people;

import org.jspecify.annotations.NullMarked;
