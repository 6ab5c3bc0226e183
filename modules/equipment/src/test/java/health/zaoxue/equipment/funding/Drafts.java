package health.zaoxue.equipment.funding;

import health.zaoxue.equipment.Decision;
import health.zaoxue.equipment.DraftLine;
import health.zaoxue.equipment.FundingCategory;
import health.zaoxue.equipment.RequestDraft;
import health.zaoxue.equipment.Verdict;
import health.zaoxue.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests as the tests need them. */
final class Drafts {
    static final Money THRESHOLD = Money.yuan(1_000_000);
    static final UUID NAGQU = UUID.randomUUID();
    static final UUID LINE = UUID.randomUUID();
    static final Instant MORNING = Instant.parse("2026-05-18T01:00:00Z");

    private Drafts() {}

    static RequestDraft costing(String amount) {
        return costing(amount, null);
    }

    static RequestDraft costing(String amount, @Nullable UUID payee) {
        return new RequestDraft(
                FundingCategory.EQUIPMENT,
                "Two anaesthesia workstations",
                "Operations are sent to Lhasa",
                "",
                "",
                null,
                payee,
                LINE,
                List.of(new DraftLine(null, "Workstation", 1, new BigDecimal(amount))));
    }

    static FundingRequest preparedBy(UUID person, RequestDraft draft) {
        return new FundingRequest(NAGQU, draft, THRESHOLD, by(person));
    }

    /** Prepared and sent by one person, endorsed by another. */
    static FundingRequest underReview(String amount, UUID preparer, UUID head) {
        FundingRequest request = preparedBy(preparer, costing(amount));
        request.submit(by(preparer), () -> "FR-2026-0001");
        request.endorse(by(head));
        return request;
    }

    static Deed by(UUID person) {
        return because(person, "");
    }

    static Deed because(UUID person, String reason) {
        return new Deed(UUID.randomUUID(), person, MORNING, reason);
    }

    static Decision decision(FundingRequest request, Verdict verdict, String reason, String... conditions) {
        return new Decision(UUID.randomUUID(), request.version(), verdict, reason, List.of(conditions), null);
    }
}
