/** The devices of a hospital as its engineers see them: the register, and the labels that are printed for it. */
@NullMarked
package health.zaoxue.portal.management.devices;

import org.jspecify.annotations.NullMarked;
