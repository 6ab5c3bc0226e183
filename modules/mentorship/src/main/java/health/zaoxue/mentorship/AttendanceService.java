package health.zaoxue.mentorship;

import health.zaoxue.kernel.Outcome;
import java.util.List;
import java.util.UUID;

/** Who was at a training event, and how that is known. */
public interface AttendanceService {
    /** The code of this moment, for whoever runs the event; refused outside of its time. */
    Outcome<AttendanceCode> code(UUID training);

    /** The caller is there: with what the QR code carried, or what was said in a remote session. */
    Outcome<UUID> attend(UUID training, String code);

    /** Everybody who has to do with an event that the caller runs. */
    List<Participant> participants(UUID training);

    /** Somebody of the hospital was there, says whoever runs it. */
    Outcome<UUID> markAttended(AttendanceMark mark);

    /** Somebody was not there, says whoever runs it. */
    Outcome<UUID> takeOff(AttendanceMark mark);

    /** What the caller attended, by year and kind, the latest year first. */
    List<AttendedHours> myHours();

    /** The events that the caller attended, the latest first. */
    List<TrainingRow> attendedByMe();
}
