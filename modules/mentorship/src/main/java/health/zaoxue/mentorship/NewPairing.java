package health.zaoxue.mentorship;

import health.zaoxue.kernel.Period;
import java.io.Serializable;
import java.util.UUID;

/** What it takes to pair a mentor with an apprentice in one specialty at a hospital. */
public record NewPairing(
        UUID mentor, UUID apprentice, UUID hospital, String specialty, Period period, String objectives)
        implements Serializable {}
