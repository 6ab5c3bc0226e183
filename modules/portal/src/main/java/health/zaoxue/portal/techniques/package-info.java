/** The numbers of a technique as they are typed. Whoever revises the catalogue and whoever asks for more at a hospital types the same. */
@NullMarked
package health.zaoxue.portal.techniques;

import org.jspecify.annotations.NullMarked;
