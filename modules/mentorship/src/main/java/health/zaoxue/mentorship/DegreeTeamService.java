package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.UUID;

/** Who supervises a degree, and what it says of itself. */
public interface DegreeTeamService {
    /** Of a degree that the caller works for or supervises; {@link health.zaoxue.kernel.NotFound} for any other. */
    DegreeTeam team(UUID degree);

    /** Names a further supervisor, who is told. */
    Outcome<UUID> nameSupervisor(NewSupervisor wanted);

    /** Ends a supervision with a day, where another goes on here and outside; who it was stays on record. */
    Outcome<UUID> endSupervision(SupervisionEnd end);

    /** Gives the thesis another title, the degree another institution or planned time; what it said stays on record, and the others are told. */
    Outcome<UUID> changeDegree(DegreeChange change);
}
