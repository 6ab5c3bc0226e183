package health.zaoxue.mentorship.degree;

import health.zaoxue.kernel.NotFound;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.DegreeDetail;
import health.zaoxue.platform.Caller;
import health.zaoxue.platform.CallerAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Which pathways exist for whoever asks; any other answers like one that does not exist. */
@ApplicationScoped
class DegreeAccess extends CallerAccess {
    @Inject
    private Degrees degrees;

    /** R-MEN-204: to read, whoever works for it, supervises or supervised it, or is a head at its hospital. */
    Degree seen(UUID id, List<DegreeDetail.Supervisor> supervisors) {
        Degree degree = degrees.get(id);
        Caller caller = caller();
        boolean oversees =
                (caller.is(Role.DEPARTMENT_HEAD) || caller.is(Role.HOSPITAL_HEAD)) && caller.reaches(degree.hospital());
        return present(degree, oversees || degree.isOf(me()) || isAmong(supervisors));
    }

    private boolean isAmong(List<DegreeDetail.Supervisor> supervisors) {
        return supervisors.stream().anyMatch(one -> me().equals(one.person()));
    }

    /** To see what can be changed: whoever works for it, or supervises it. */
    Degree taken(UUID id) {
        Degree degree = degrees.get(id);
        return present(degree, takesPart(degree));
    }

    /** To change: whoever works for it, or supervises it. */
    Degree held(UUID id) {
        Degree degree = degrees.hold(id);
        return present(degree, takesPart(degree));
    }

    /** To change whom it is supervised by: whoever works for it, or supervises it. */
    Degree heldWithSupervision(UUID supervision) {
        return held(degrees.supervisor(supervision).degree());
    }

    Degree heldAsOwn(UUID id) {
        Degree degree = degrees.hold(id);
        return present(degree, degree.isOf(me()));
    }

    Degree heldToConfirm(UUID id) {
        Degree degree = degrees.hold(id);
        return present(degree, supervises(degree));
    }

    private boolean takesPart(Degree degree) {
        return degree.isOf(me()) || supervises(degree);
    }

    private boolean supervises(Degree degree) {
        return degrees.supervises(degree.id(), me(), today());
    }

    private static Degree present(Degree degree, boolean visible) {
        if (!visible) {
            throw new NotFound("degree " + degree.id());
        }
        return degree;
    }
}
