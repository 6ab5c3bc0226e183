/** What everybody who has signed in reaches from a device: the code printed on it, and the photo of a report. */
@NullMarked
package health.zaoxue.portal.device;

import org.jspecify.annotations.NullMarked;
