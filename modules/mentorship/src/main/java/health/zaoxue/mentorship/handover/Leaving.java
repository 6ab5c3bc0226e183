package health.zaoxue.mentorship.handover;

import health.zaoxue.mentorship.HandoverFact;
import health.zaoxue.mentorship.PairingChoices;
import java.util.List;

/** What a mentor leaves, and who can take it over as long as nobody has. */
record Leaving(List<HandoverFact> facts, List<PairingChoices.Choice> successors) {}
