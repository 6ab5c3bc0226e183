package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.RequestDraft;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the hospital says: why it asks, and what follows from yes and no. */
@Embeddable
class Appeal {
    @Enumerated(EnumType.STRING)
    private FundingCategory category;

    private String title;

    private String need;

    private String upkeep;

    @Column(name = "without_it")
    private String withoutIt;

    @Column(name = "gap_id")
    private @Nullable UUID gap;

    @Column(name = "payee_id")
    private @Nullable UUID payee;

    Appeal() {}

    Appeal(RequestDraft draft) {
        category = draft.category();
        title = draft.title().strip();
        need = draft.need().strip();
        upkeep = draft.upkeep().strip();
        withoutIt = draft.withoutIt().strip();
        gap = draft.gap();
        payee = draft.payee();
    }

    FundingCategory category() {
        return category;
    }

    @Nullable
    UUID payee() {
        return payee;
    }

    RequestDraft asTyped(@Nullable UUID budgetLine, List<DraftLine> lines) {
        return new RequestDraft(category, title, need, upkeep, withoutIt, gap, payee, budgetLine, lines);
    }
}
