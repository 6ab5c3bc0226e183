package health.zaoxue.demonstration;

import health.zaoxue.capacity.GapService;
import health.zaoxue.capacity.GapView;
import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.EquipmentModelService;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.RequestDraft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the hospitals write into their requests. */
@ApplicationScoped
class Asked {
    @Inject
    private EquipmentModelService models;

    @Inject
    private GapService gaps;

    @Inject
    private Decisions decisions;

    @Inject
    private Cast cast;

    RequestDraft draft(Table.Line line) {
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
