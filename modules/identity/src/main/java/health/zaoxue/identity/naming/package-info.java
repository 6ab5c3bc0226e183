/** Names that only one may have. Shared by places, institutions and hospitals; no other module sees it. */
@NullMarked
package health.zaoxue.identity.naming;

import org.jspecify.annotations.NullMarked;
