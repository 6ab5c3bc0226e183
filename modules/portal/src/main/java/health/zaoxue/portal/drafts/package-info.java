/** Forms that save themselves: what is typed goes to the person's drafts, comes back into its fields, and goes with the act. */
@NullMarked
package health.zaoxue.portal.drafts;

import org.jspecify.annotations.NullMarked;
