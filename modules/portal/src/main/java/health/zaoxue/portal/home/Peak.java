package health.zaoxue.portal.home;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A hospital in the drawing of the front page.
 *
 * @param name of its prefecture, or null for the hospital of the whole region
 * @param altitude of the hospital
 * @param x across, of 1000
 * @param y of the ground, of 470
 */
public record Peak(@Nullable Translated name, Altitude altitude, int x, int y) {}
