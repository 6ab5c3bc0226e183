/** What all pages share: how records are read in them, how words, days and amounts are written, and how a service's answer is shown. Nothing here knows a particular page. */
@NullMarked
package health.zaoxue.portal.page;

import org.jspecify.annotations.NullMarked;
