/** What the house asks the application about itself: is it ready, how busy is it, how long do its pages take. Nobody else is answered. */
@NullMarked
package health.zaoxue.portal.house;

import org.jspecify.annotations.NullMarked;
