package health.zaoxue.mentorship.training;

import health.zaoxue.kernel.Outcome;
import health.zaoxue.kernel.Refusal;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.AttendanceCode;
import health.zaoxue.mentorship.AttendanceMark;
import health.zaoxue.mentorship.AttendanceService;
import health.zaoxue.mentorship.AttendedHours;
import health.zaoxue.mentorship.Participant;
import health.zaoxue.mentorship.TrainingRow;
import health.zaoxue.platform.Permitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
@Transactional
class AttendanceDesk implements AttendanceService {
    @Inject
    private TrainingAccess access;

    @Inject
    private TrainingLists lists;

    @Inject
    private Attending attending;

    /** R-MEN-155: shown to whoever runs the event, at no other time than people can use it. */
    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public Outcome<AttendanceCode> code(UUID id) {
        Training training = access.seenToRun(id);
        return training.isOn(access.now())
                ? Outcome.done(training.codes().at(access.now()))
                : Outcome.refused(Refusal.of("training.attend.time"));
    }

    @Override
    @Permitted(toHospitals = true)
    public Outcome<UUID> attend(UUID id, String code) {
        return attending.attend(access.held(id), access.me(), code, access.now());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public List<Participant> participants(UUID id) {
        return lists.participants(access.seenToRun(id).id());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public Outcome<UUID> markAttended(AttendanceMark mark) {
        return attending.mark(access.heldToRun(mark.training()), mark, access.me(), access.now());
    }

    @Override
    @Permitted({Role.AID_STAFF, Role.LOCAL_PHYSICIAN, Role.NURSE, Role.DEPARTMENT_HEAD})
    public Outcome<UUID> takeOff(AttendanceMark mark) {
        return attending.takeOff(access.heldToRun(mark.training()), mark, access.me());
    }

    @Override
    @Permitted(toHospitals = true)
    public List<AttendedHours> myHours() {
        return lists.hours(access.me());
    }

    @Override
    @Permitted(toHospitals = true)
    public List<TrainingRow> attendedByMe() {
        return lists.attendedBy(access.me());
    }
}
