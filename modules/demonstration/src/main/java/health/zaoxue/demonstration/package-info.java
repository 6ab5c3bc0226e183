/**
 * An invented programme at the eight hospitals, played through the services as its people would have done it. It runs only
 * where the setting {@code zaoxue.demonstration} is true and the database is empty; every name in it is invented.
 */
@NullMarked
package health.zaoxue.demonstration;

import org.jspecify.annotations.NullMarked;
