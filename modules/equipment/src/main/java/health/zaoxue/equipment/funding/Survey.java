package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.SiteCheck;
import java.util.UUID;

/**
 * What other modules know that matters for a decision.
 *
 * @param site the models that are asked for, against the height of the hospital
 * @param sponsor who pays for the hospital
 */
record Survey(SiteCheck site, UUID sponsor) {}
