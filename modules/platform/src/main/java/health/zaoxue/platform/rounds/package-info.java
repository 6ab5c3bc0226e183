/** What the house does again and again by itself: looks whether a day has come, sends digests, forgets what has been kept long enough. */
@NullMarked
package health.zaoxue.platform.rounds;

import org.jspecify.annotations.NullMarked;
