package health.zaoxue.demonstration;

import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.UUID;

/** Requests for money on the hospital's side: prepared one day, sent the next, endorsed the day after. */
@ApplicationScoped
class Requests {
    private static final LocalTime AFTERNOON = LocalTime.of(16, 20);
    private static final int DAYS_TO_ENDORSE = 2;

    @Inject
    private FundingService funding;

    @Inject
    private Asked asked;

    @Inject
    private Enclosed enclosed;

    @Inject
    private Decisions decisions;

    @Inject
    private Cast cast;

    void enter(Agenda agenda) {
        Table.named("requests")
                .lines()
                .forEach(line -> agenda.at(line.number("day"), AFTERNOON, () -> prepare(line, agenda)));
    }

    private void prepare(Table.Line line, Agenda agenda) {
        String preparer = line.text("prepared_by");
        UUID request = cast.as(preparer, () -> written(line));
        String progress = line.text("progress");
        if (progress.equals("draft")) {
            return;
        }
        int day = line.number("day");
        agenda.at(
                day + 1,
                AFTERNOON,
                () -> cast.as(preparer, () -> funding.submit(step(request, "")).value()));
        if (progress.equals("submitted")) {
            return;
        }
        String head = cast.holder(Role.HOSPITAL_HEAD, cast.hospitalOf(preparer));
        agenda.at(
                day + DAYS_TO_ENDORSE,
                AFTERNOON,
                () -> cast.as(
                        head,
                        () -> funding.endorse(step(request, "First in our list for this year."))
                                .value()));
        decisions.enter(request, progress, day + DAYS_TO_ENDORSE, agenda);
    }

    private UUID written(Table.Line line) {
        UUID request = funding.prepare(UUID.randomUUID(), asked.draft(line)).value();
        enclosed.with(request, line.text("key"));
        return request;
    }

    private RequestStep step(UUID request, String remark) {
        return new RequestStep(request, funding.request(request).version(), UUID.randomUUID(), remark);
    }
}
