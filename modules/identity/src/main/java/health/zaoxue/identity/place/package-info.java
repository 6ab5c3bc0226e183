/** Sponsor regions and prefectures, named once. Hospitals and institutions refer to them by id. */
@NullMarked
package health.zaoxue.identity.place;

import org.jspecify.annotations.NullMarked;
