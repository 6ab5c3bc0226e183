package health.zaoxue.demonstration;

import health.zaoxue.capacity.GapService;
import health.zaoxue.capacity.GapView;
import health.zaoxue.capacity.IdentifyGap;
import health.zaoxue.capacity.PlanGap;
import health.zaoxue.kernel.Role;
import health.zaoxue.mentorship.TechniqueService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;

/** Names and plans technology gaps, as the heads of the hospitals do; what follows, follows from the cases. */
@ApplicationScoped
class Gaps {
    private static final LocalTime MEETING = LocalTime.of(15, 0);

    @Inject
    private GapService gaps;

    @Inject
    private TechniqueService techniques;

    @Inject
    private Organisations organisations;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        for (Table.Line line : Table.named("gaps").lines()) {
            agenda.at(line.number("identified_day"), MEETING, () -> identify(line));
            if (line.has("planned_day")) {
                agenda.at(line.number("planned_day"), MEETING.plusMinutes(30), () -> plan(line, agenda));
            }
        }
    }

    private void identify(Table.Line line) {
        UUID hospital = organisations.hospital(line.text("hospital"));
        cast.as(cast.holder(Role.HOSPITAL_HEAD, hospital), () -> {
            UUID technique =
                    techniques.techniqueWithCode(line.text("technique")).id();
            return gaps.identify(new IdentifyGap(hospital, technique, line.text("why")))
                    .value();
        });
    }

    private void plan(Table.Line line, Agenda agenda) {
        UUID hospital = organisations.hospital(line.text("hospital"));
        cast.as(cast.holder(Role.HOSPITAL_HEAD, hospital), () -> {
            UUID technique =
                    techniques.techniqueWithCode(line.text("technique")).id();
            GapView gap = gaps.openGaps(hospital).stream()
                    .filter(open -> open.technique().equals(technique))
                    .findFirst()
                    .orElseThrow();
            return gaps.plan(new PlanGap(
                            gap.id(),
                            gap.version(),
                            cast.person(line.text("owner")),
                            cast.person(line.text("mentor")),
                            agenda.day(line.number("target_day"))))
                    .value();
        });
    }
}
