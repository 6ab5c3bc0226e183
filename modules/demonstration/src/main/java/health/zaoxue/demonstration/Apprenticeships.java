package health.zaoxue.demonstration;

import health.zaoxue.kernel.Period;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.NewPairing;
import health.zaoxue.mentorship.PairingService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;

/** Pairs mentors with apprentices on the day they begin, as the hospital's head does. */
@ApplicationScoped
class Apprenticeships {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    @Inject
    private PairingService pairings;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        for (Table.Line line : Table.named("apprenticeships").lines()) {
            agenda.at(line.number("from_day"), MORNING, () -> begin(line, agenda));
        }
    }

    private void begin(Table.Line line, Agenda agenda) {
        UUID hospital = cast.hospitalOf(line.text("apprentice"));
        NewPairing pairing = new NewPairing(
                cast.person(line.text("mentor")),
                cast.person(line.text("apprentice")),
                hospital,
                line.text("specialty"),
                new Period(agenda.day(line.number("from_day")), agenda.day(line.number("to_day"))),
                line.text("objectives"));
        cast.as(
                cast.holder(Role.HOSPITAL_HEAD, hospital),
                () -> pairings.begin(pairing).value());
    }
}
