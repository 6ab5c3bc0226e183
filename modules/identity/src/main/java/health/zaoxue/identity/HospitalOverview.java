package health.zaoxue.identity;

import java.io.Serializable;
import java.util.List;

/**
 * Who stands by a hospital and who is there today.
 *
 * @param alliances that go on or lie ahead, by institution
 * @param departments that are open, by name
 * @param here people on a tour of duty today, by department and name
 * @param licences of those people and of the staff that end within 90 days or have ended, the earliest first
 */
public record HospitalOverview(
        HospitalView hospital,
        List<AllianceRow> alliances,
        List<DepartmentPresence> departments,
        List<PresentPerson> here,
        List<EndingPractice> licences)
        implements Serializable {}
