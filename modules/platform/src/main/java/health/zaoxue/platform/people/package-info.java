/** What the tables of a module hold of a person. When two records turn out to be one person, each module moves its own. */
@NullMarked
package health.zaoxue.platform.people;

import org.jspecify.annotations.NullMarked;
