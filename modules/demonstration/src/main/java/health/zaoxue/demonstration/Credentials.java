package health.zaoxue.demonstration;

import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.ApplicationGrant;
import health.zaoxue.mentorship.ApplicationService;
import health.zaoxue.mentorship.CertificationScope;
import health.zaoxue.mentorship.CommitteeNaming;
import health.zaoxue.mentorship.CommitteeService;
import health.zaoxue.mentorship.CommitteeVote;
import health.zaoxue.mentorship.Signatory;
import health.zaoxue.mentorship.TechniqueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who meets a rule applies, a committee signs, and the hospital's credentialing office certifies. */
@ApplicationScoped
class Credentials {
    private static final int YEARS_VALID = 2;
    private static final int SEATS = 3;
    private static final int DAYS_TO_NAME = 2;
    private static final LocalTime MORNING = LocalTime.of(10, 30);

    @Inject
    private ApplicationService applications;

    @Inject
    private CommitteeService committees;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Cast cast;

    /** Application, committee, signatures and certificate, all on one day. */
    void grant(Table.Line line, Agenda agenda) {
        UUID application = apply(line);
        seated(line, application).forEach(member -> sign(member, application));
        LocalDate from = agenda.day(line.number("to_day") + 3);
        cast.as(
                office(line),
                () -> committees
                        .certify(new ApplicationGrant(
                                UUID.randomUUID(),
                                application,
                                version(application),
                                from,
                                null,
                                from.plusYears(YEARS_VALID).minusDays(1),
                                ""))
                        .value());
    }

    /** One that is still open: the committee is named two days after the application, and the first of it has signed. */
    void wait(Table.Line line, Agenda agenda) {
        UUID application = apply(line);
        agenda.at(line.number("to_day") + 3 + DAYS_TO_NAME, MORNING, () -> {
            List<String> members = seated(line, application);
            sign(members.get(0), application);
        });
    }

    private UUID apply(Table.Line line) {
        return cast.as(
                line.text("apprentice"),
                () -> applications
                        .apply(
                                UUID.randomUUID(),
                                techniques
                                        .techniqueWithCode(line.text("technique"))
                                        .id(),
                                CertificationScope.valueOf(line.text("certification")))
                        .value());
    }

    private List<String> seated(Table.Line line, UUID application) {
        return cast.as(office(line), () -> {
            Set<UUID> members = committees.eligible(application).stream()
                    .map(Signatory::person)
                    .filter(cast::knows)
                    .limit(SEATS)
                    .collect(Collectors.toSet());
            committees
                    .name(new CommitteeNaming(UUID.randomUUID(), application, version(application), members))
                    .value();
            return members.stream().map(cast::numberOf).sorted().toList();
        });
    }

    private void sign(String member, UUID application) {
        cast.as(
                member,
                () -> committees
                        .sign(new CommitteeVote(
                                UUID.randomUUID(),
                                application,
                                applications.application(application).round(),
                                true,
                                ""))
                        .value());
    }

    private int version(UUID application) {
        return applications.application(application).version();
    }

    private String office(Table.Line line) {
        return cast.holder(Role.CREDENTIALING, cast.hospitalOf(line.text("apprentice")));
    }
}
