package health.zaoxue.portal.home;

import health.zaoxue.kernel.Altitude;
import health.zaoxue.kernel.Translated;

/**
 * A hospital in the drawing of the front page.
 *
 * @param name short, as on a map
 * @param altitude of the hospital
 * @param x across, of 1000
 * @param y of the ground, of 470
 */
public record Peak(Translated name, Altitude altitude, int x, int y) {}
