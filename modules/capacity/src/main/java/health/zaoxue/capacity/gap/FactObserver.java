package health.zaoxue.capacity.gap;

import health.zaoxue.mentorship.CaseSignedOff;
import health.zaoxue.mentorship.CertificationGranted;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Listens to what mentorship tells, in the transaction in which it happens. */
@Dependent
class FactObserver {
    private final GapProgress progress;
    private final People people;
    private final Clock clock;

    @Inject
    FactObserver(GapProgress progress, People people, Clock clock) {
        this.progress = progress;
        this.people = people;
        this.clock = clock;
    }

    void signedOff(@Observes CaseSignedOff told) {
        boolean local = people.isEmployedAt(told.apprentice(), told.hospital());
        Fact fact = new Fact.Case(told.entry(), told.apprentice(), local, told.role(), told.caseDate());
        progress.learn(fact, new Place(told.hospital(), told.technique()));
    }

    void granted(@Observes CertificationGranted told) {
        boolean local = people.isEmployedAt(told.person(), told.hospital());
        LocalDate day = LocalDate.ofInstant(told.at(), clock.getZone());
        Fact fact = new Fact.Certified(told.certification(), told.person(), local, day, null);
        progress.learn(fact, new Place(told.hospital(), told.technique()));
    }
}
