/** What stands between the network and the pages: files of the look, headers, failures, and the refusal of foreign posts. It serves every address alike. */
@NullMarked
package health.zaoxue.portal.web;

import org.jspecify.annotations.NullMarked;
