package health.zaoxue.demonstration;

import health.zaoxue.capacity.GapService;
import health.zaoxue.capacity.GapView;
import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.FundingService;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.equipment.RequestStep;
import health.zaoxue.kernel.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests for money on the hospital's side: prepared one day, sent the next, endorsed the day after. */
@ApplicationScoped
class Requests {
    private static final LocalTime AFTERNOON = LocalTime.of(16, 20);
    private static final int DAYS_TO_ENDORSE = 2;

    @Inject
    private FundingService funding;

    @Inject
    private EquipmentModelService models;

    @Inject
    private GapService gaps;

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
        UUID request = cast.as(
                preparer, () -> funding.prepare(UUID.randomUUID(), draft(line)).value());
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

    private RequestStep step(UUID request, String remark) {
        return new RequestStep(request, funding.request(request).version(), UUID.randomUUID(), remark);
    }

    private RequestDraft draft(Table.Line line) {
        return new RequestDraft(
                FundingCategory.valueOf(line.text("category")),
                line.text("title"),
                line.text("need"),
                line.text("upkeep"),
                line.text("without_it"),
                gap(line),
                line.has("payee") ? cast.person(line.text("payee")) : null,
                null,
                lines(line.text("key")));
    }

    private @Nullable UUID gap(Table.Line line) {
        String preparer = line.text("prepared_by");
        return gaps.openGaps(cast.hospitalOf(preparer)).stream()
                .filter(gap -> line.has("gap") && decisions.isFor(gap.technique(), line.text("gap")))
                .map(GapView::id)
                .findFirst()
                .orElse(null);
    }

    private List<DraftLine> lines(String request) {
        return Table.named("request-lines").lines().stream()
                .filter(line -> line.text("request").equals(request))
                .map(line -> new DraftLine(
                        model(line.text("model")),
                        line.text("item"),
                        line.number("quantity"),
                        BigDecimal.valueOf(line.number("price"))))
                .toList();
    }

    private @Nullable UUID model(String code) {
        return models.models().stream()
                .filter(model -> model.code().equals(code))
                .map(model -> model.id())
                .findFirst()
                .orElse(null);
    }
}
